import type { SessionDetail } from "@session-replay/server/api";
import { textOf } from "./fields.ts";

/** A session that moved so lately may still go on, milliseconds. */
const liveFor = 5 * 60_000;
/** So long a page may be hidden, for the next page to load or the user to look elsewhere. */
const hiddenFor = 30_000;

/** Whether the user may still be there at `now` (milliseconds since 1970). */
export function isLive(detail: Pick<SessionDetail, "session" | "events">, now: number): boolean {
  if (detail.events.some((event) => event.name === "session.end")) return false;
  const quietFor = now - Date.parse(detail.session.end);
  const last = detail.events.findLast((event) => event.name !== "browser.web_vital");
  const hidden =
    last?.name === "page.visibility" &&
    textOf(last.attributes, "page.visibility_state") === "hidden";
  return quietFor < (hidden ? hiddenFor : liveFor);
}
