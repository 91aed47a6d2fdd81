import { logsStream, sessionsStream, tracesStream } from "@session-replay/schema";
import { number, onDay, say, words } from "../../claims/piece.ts";
import { personOf, shownName } from "../../people/person.ts";
import { literal } from "../../read/literal.ts";
import { textOf } from "../../records/fields.ts";
import { plural } from "../../words/plural.ts";
import { conditionOf } from "./condition.ts";
import { none } from "./none.ts";
import { textAt } from "./problems.ts";
import { overall, type Plan, whereEvents, whereRequests, whereSessions } from "./scope.ts";

const shown = 10;

/** The newest sessions that fit. */
export const listSessions: Plan = async (scope) => {
  const condition = await conditionOf(scope);
  if (condition === null) return [];
  const filtered = (condition !== undefined && !condition.sessions) || scope.pages.length > 0;
  const from = condition?.requests
    ? `FROM ${tracesStream} | WHERE ${whereRequests(scope, condition.requests)}`
    : `FROM ${logsStream} | WHERE ${whereEvents(scope, ...(condition?.events ? [condition.events] : []))}`;
  const ids = filtered
    ? (
        await scope.inquiry.run(
          `${from} | STATS hits = COUNT(*), last = MAX(@timestamp) BY session.id | SORT last DESC | LIMIT 1000`,
        )
      ).rows.flatMap((row) => textAt(row, "session.id") ?? [])
    : [];
  if (filtered && ids.length === 0) return none(scope, "session that fits");
  const troubled = condition?.sessions ? [condition.sessions] : [];
  const listed = filtered ? [`session.id IN (${ids.map(literal).join(", ")})`] : [];
  const answered = await scope.inquiry.run(
    `FROM ${sessionsStream} | WHERE ${whereSessions(scope, ...troubled, ...listed)} | SORT session.start DESC | KEEP session.id, session.start, user.id, user.name, user.email, page.entry, page.exit, frustration.count, error.count | LIMIT 1000`,
  );
  if (answered.rows.length === 0) return none(scope, "session that fits");
  const count = answered.rows.length;
  return [
    overall(
      "sessions",
      say`${number(count, answered)} ${plural(count, "session fits", "sessions fit")}`,
      0,
    ),
    ...answered.rows.slice(0, shown).map((row, rank) => {
      const who = shownName(personOf(row));
      const start = Date.parse(textOf(row, "session.start") ?? "");
      return overall(
        "session",
        say`${words(textOf(row, "session.id") ?? "", answered)}${who ? say` of ${words(who, answered)}` : ""}, begun on ${onDay(start, scope.timeZone, answered)}`,
        rank + 1,
      );
    }),
  ];
};
