import type { SessionDetail } from "@session-replay/server/api";
import { pathText } from "../text/page.ts";
import { textOf } from "./fields.ts";

/** A stay on one page. Times in milliseconds since the Unix epoch. */
export interface Visit {
  readonly path: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly reference: string;
}

/** The stays on pages in order, to the session's end; neighbours on the same page are one. */
export function visitsOf(detail: SessionDetail, end: number): readonly Visit[] {
  const opened = detail.events
    .toSorted((a, b) => a.time.localeCompare(b.time))
    .flatMap((event) => {
      const path = pathText(textOf(event.attributes, "page.url"));
      return path === ""
        ? []
        : [
            {
              path,
              title: textOf(event.attributes, "page.title") ?? path,
              from: Date.parse(event.time),
              reference: event.reference,
              isNavigation: event.name === "user.navigation",
            },
          ];
    })
    // An outcome or vital may be told late, with the page it was of: only a navigation moves.
    .filter((event, index) => index === 0 || event.isNavigation)
    .filter((event, index, all) => event.path !== all[index - 1]?.path);
  return opened.map(({ path, title, from, reference }, index) => ({
    path,
    title,
    from,
    to: opened[index + 1]?.from ?? end,
    reference,
  }));
}
