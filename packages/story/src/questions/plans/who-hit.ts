import { logsStream, sessionsStream, tracesStream } from "@session-replay/schema";
import { join, number, say, words } from "../../claims/piece.ts";
import { personOf, shownName } from "../../people/person.ts";
import { literal } from "../../read/literal.ts";
import { textOf } from "../../records/fields.ts";
import { plural } from "../../words/plural.ts";
import type { Answered } from "../inquiry.ts";
import { type Condition, conditionOf } from "./condition.ts";
import { none } from "./none.ts";
import { textAt } from "./problems.ts";
import {
  overall,
  type Plan,
  type Scope,
  whereEvents,
  whereRequests,
  whereSessions,
} from "./scope.ts";

const perClaim = 10;
const shown = 60;

async function sessionsWith(scope: Scope, condition: Condition): Promise<Answered> {
  const { events, requests, sessions } = condition;
  if (sessions) {
    return scope.inquiry.run(
      `FROM ${sessionsStream} | WHERE ${whereSessions(scope, sessions)} | STATS hits = COUNT(*) BY session.id | LIMIT 1000`,
    );
  }
  const from = events
    ? `FROM ${logsStream} | WHERE ${whereEvents(scope, events)}`
    : `FROM ${tracesStream} | WHERE ${whereRequests(scope, requests ?? "")}`;
  return scope.inquiry.run(`${from} | STATS hits = COUNT(*) BY session.id | LIMIT 1000`);
}

const wasThere: Condition = { events: "body.text IS NOT NULL", label: "a visit" };

/** Who met the error, status or sign that the question names. */
export const whoHit: Plan = async (scope) => {
  const named = await conditionOf(scope);
  const condition = named ?? (named === undefined && scope.pages.length > 0 ? wasThere : undefined);
  if (!condition) return [];
  const hit = await sessionsWith(scope, condition);
  const ids = hit.rows.flatMap((row) => textAt(row, "session.id") ?? []);
  if (ids.length === 0) return none(scope, `session with ${condition.label}`);
  const answered = await scope.inquiry.run(
    `FROM ${sessionsStream} | WHERE session.id IN (${ids.map(literal).join(", ")}) | STATS sessions = COUNT(*), last = MAX(session.end) BY user.id, user.name, user.email | SORT last DESC | LIMIT 1000`,
  );
  const people = answered.rows
    .filter((row) => textOf(row, "user.id", "user.name", "user.email") !== undefined)
    .map((row) => shownName(personOf(row)));
  const chunks = Array.from(
    { length: Math.ceil(Math.min(people.length, shown) / perClaim) },
    (_, index) => people.slice(index * perClaim, (index + 1) * perClaim),
  );
  return [
    overall("who", say`${number(ids.length, hit)} ${plural(ids.length, "session")} had it`, 0),
    ...chunks.map((names, index) =>
      overall(
        "who",
        say`${index === 0 ? "the people, the latest first, are" : "then"} ${join(names.map((name) => words(name, answered)))}`,
        index + 1,
      ),
    ),
  ];
};
