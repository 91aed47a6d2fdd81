import { logsStream, tracesStream } from "@session-replay/schema";
import { number, say } from "../../claims/piece.ts";
import { clean } from "../../records/clean.ts";
import { numberOf } from "../../records/fields.ts";
import { plural } from "../../words/plural.ts";
import { type Condition, conditionOf } from "./condition.ts";
import { finished, overall, type Plan, person, whereEvents, whereRequests } from "./scope.ts";

const counts = `sessions = COUNT_DISTINCT(session.id), people = COUNT_DISTINCT(${person}), times = COUNT(*)`;

const isFinish = /\b(?:finish|complet|convert|succe|bought|buy|purchas|order|submit)\w*\b/u;

/** How many sessions and people there are, or had what the question names. */
export const howMany: Plan = async (scope) => {
  const { folded } = scope.question;
  const condition: Condition | null | undefined = isFinish.test(folded)
    ? { events: finished, label: "a recorded finish" }
    : await conditionOf(scope);
  if (condition === null) return [];
  const from = condition?.requests
    ? `FROM ${tracesStream} | WHERE ${whereRequests(scope, condition.requests)}`
    : `FROM ${logsStream} | WHERE ${whereEvents(scope, ...(condition?.events ? [condition.events] : []))}`;
  const answered = await scope.inquiry.run(`${from} | STATS ${counts}`);
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
