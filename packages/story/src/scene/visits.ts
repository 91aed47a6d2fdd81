import { textOf } from "../records/fields.ts";
import type { Moment } from "../records/records.ts";
import { pathOfUrl } from "../records/url.ts";

/** A stay on one page. */
export interface Visit {
  readonly path: string;
  readonly title?: string;
  readonly screen?: string;
  /** The moment that names the page. */
  readonly opened: Moment;
  readonly moments: readonly Moment[];
}

export const pathOfPage = (moment: Moment): string | undefined => {
  const url = textOf(moment.fields, "page.url", "browser.document.url.full");
  const route = url && /#!?\//u.test(url) ? pathOfUrl(url) : undefined;
  // Behind a hash the server's path is the same for all pages.
  return (
    textOf(moment.fields, "url.template") ??
    route ??
    (url ? pathOfUrl(url) : textOf(moment.fields, "url.path"))
  );
};

/** Name of the page that people see. */
export const titleOfPage = (moment: Moment): string | undefined =>
  textOf(moment.fields, "page.title", "app.screen.name");

const sameTab = (a: Moment, b: Moment): boolean =>
  Math.floor(a.sequence / 1_000_000) === Math.floor(b.sequence / 1_000_000);

/** The session's stays on pages, in order of their begin; a tab's stay ends with its next page. */
export function visitsOf(events: readonly Moment[]): readonly Visit[] {
  const visits: {
    path: string;
    title?: string;
    screen?: string;
    opened: Moment;
    moments: Moment[];
  }[] = [];
  for (const moment of events) {
    const path = pathOfPage(moment);
    const current = visits.findLast((visit) => sameTab(visit.opened, moment));
    if (path === undefined) {
      current?.moments.push(moment);
      continue;
    }
    const title = titleOfPage(moment);
    const isNewPage =
      moment.name === "user.navigation" &&
      textOf(moment.fields, "event.action") !== "replacestate" &&
      current?.moments.some((earlier) => earlier.name === "user.navigation");
    if (current && current.path === path && !isNewPage) {
      current.moments.push(moment);
      if (title) current.title = title;
    } else {
      const screen = textOf(moment.fields, "app.screen.name");
      visits.push({
        path,
        ...(title ? { title } : {}),
        ...(screen ? { screen } : {}),
        opened: moment,
        moments: [moment],
      });
    }
  }
  return visits;
}
