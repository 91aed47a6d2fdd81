import { logsStream, sessionsStream, tracesStream } from "@session-replay/schema";
import { number, say } from "../../claims/piece.ts";
import { clean } from "../../records/clean.ts";
import { numberOf } from "../../records/fields.ts";
import { plural } from "../../words/plural.ts";
import { type Condition, conditionOf } from "./condition.ts";
import { finishedIn } from "./finish.ts";
import {
  overall,
  type Plan,
  person,
  type Scope,
  whereEvents,
  whereRequests,
  whereSessions,
} from "./scope.ts";

const counts = `sessions = COUNT_DISTINCT(session.id), people = COUNT_DISTINCT(${person}), times = COUNT(*)`;

const isFinish = /\b(?:finish|complet|convert|succe|bought|buy|purchas|order|submit)\w*\b/u;

const troubles = "frustration.count + error.count + request.failed_count";

function countQuery(scope: Scope, condition: Condition | undefined): string {
  if (condition?.sessions) {
    return `FROM ${sessionsStream} | WHERE ${whereSessions(scope, condition.sessions)} | EVAL troubles = ${troubles} | STATS sessions = COUNT(*), people = COUNT_DISTINCT(${person}), times = SUM(troubles)`;
  }
  return condition?.requests
    ? `FROM ${tracesStream} | WHERE ${whereRequests(scope, condition.requests)} | STATS ${counts}`
    : `FROM ${logsStream} | WHERE ${whereEvents(scope, ...(condition?.events ? [condition.events] : []))} | STATS ${counts}`;
}

/** How many sessions and people there are, or had what the question names. */
export const howMany: Plan = async (scope) => {
  const { folded } = scope.question;
  const condition: Condition | null | undefined = isFinish.test(folded)
    ? { events: await finishedIn(scope), label: "a recorded finish" }
    : await conditionOf(scope);
  if (condition === null) return [];
  const answered = await scope.inquiry.run(countQuery(scope, condition));
  const row = answered.rows[0] ?? {};
  const sessions = numberOf(row, "sessions") ?? 0;
  const people = numberOf(row, "people") ?? 0;
  const times = numberOf(row, "times") ?? 0;
  const them = say`${number(sessions, answered)} ${plural(sessions, "session")} of ${number(people, answered)} ${plural(people, "person", "people")}`;
  const said = condition
    ? say`${them} had ${clean(condition.label)}, ${number(times, answered)} ${plural(times, "time")} in all`
    : say`${them} are stored, with ${number(times, answered)} ${plural(times, "event")}`;
  return [overall("count", said, 0)];
};
