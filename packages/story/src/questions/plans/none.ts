import { logsStream } from "@session-replay/schema";
import type { Draft } from "../../claims/draft.ts";
import { number, say } from "../../claims/piece.ts";
import { numberOf } from "../../records/fields.ts";
import { plural } from "../../words/plural.ts";
import { overall, type Scope, whereEvents } from "./scope.ts";

/** Says that nothing of the kind was found, and among how many sessions. */
export async function none(scope: Scope, what: string): Promise<readonly Draft[]> {
  const answered = await scope.inquiry.run(
    `FROM ${logsStream} | WHERE ${whereEvents(scope)} | STATS sessions = COUNT_DISTINCT(session.id)`,
  );
  const sessions = numberOf(answered.rows[0] ?? {}, "sessions") ?? 0;
  return [
    overall(
      "none",
      say`no ${what} was found in the ${number(sessions, answered)} ${plural(sessions, "session")} looked at`,
      0,
    ),
  ];
}
