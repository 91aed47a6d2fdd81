import { flagOf, textOf } from "../records/fields.ts";
import type { Moment } from "../records/records.ts";
import { siteOf } from "../records/url.ts";
import { wentWrong } from "./answers.ts";
import type { Call } from "./calls.ts";
import type { Scene } from "./scene.ts";
import { visitAt } from "./scene.ts";
import { isRead, urlOf } from "./span-facts.ts";
import type { Visit } from "./visits.ts";

/** So soon after a page was opened its own data is loaded. */
const loading = 10_000;

const isTrouble = (moment: Moment): boolean =>
  moment.name.startsWith("user.frustration.") ||
  (moment.name === "user.navigation" && textOf(moment.fields, "event.action") === "reload") ||
  (moment.name === "form.submit" && flagOf(moment.fields, "form.success") === false);

/** Whether, from a time on, the user met trouble on the page, or did nothing more that was answered. */
export function stuckAfter(scene: Scene, visit: Visit, time: number): boolean {
  const later = visit.moments.filter((moment) => moment.time >= time);
  const clicks = scene.clicks.filter((click) => click.moment.time >= time);
  if (later.some(isTrouble)) return true;
  if (clicks.some((click) => wentWrong(click) && later.includes(click.moment))) return true;
  const next = scene.visits.find((each) => each.opened.time > time);
  return next?.path === visit.path && textOf(next.opened.fields, "event.action") === "reload";
}

const ownSite = (call: Call, visit: Visit): boolean => {
  const page = textOf(visit.opened.fields, "page.url", "browser.document.url.full");
  const asked = urlOf(call.span);
  return !page || !asked || siteOf(asked) === undefined || siteOf(asked) === siteOf(page);
};

/**
 * What a request was to the user: asked for by a click, the data of the page that was opened, or
 * sent by the page for itself.
 */
export function bearingOf(scene: Scene, call: Call): "asked" | "loading" | "background" {
  if (call.click) return "asked";
  const visit = visitAt(scene, call.span);
  if (!visit || !isRead(call.span) || !ownSite(call, visit)) return "background";
  const since = call.span.time - visit.opened.time;
  return since <= loading && stuckAfter(scene, visit, call.span.time) ? "loading" : "background";
}

/** Whether what a call did went wrong for the user, as far as the page showed him. */
export const wasBadlyAnswered = ({ click }: Call): boolean =>
  click !== undefined && wentWrong(click);
