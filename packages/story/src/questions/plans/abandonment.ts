import { logsStream, sessionsStream } from "@session-replay/schema";
import type { Draft } from "../../claims/draft.ts";
import { number, quote, say, words } from "../../claims/piece.ts";
import { literal } from "../../read/literal.ts";
import { numberOf, textOf } from "../../records/fields.ts";
import { plural } from "../../words/plural.ts";
import { finishedIn } from "./finish.ts";
import { none } from "./none.ts";
import { hurt, problems, textAt } from "./problems.ts";
import { overall, type Plan, pathOf, type Scope, whereEvents, whereSessions } from "./scope.ts";

const shown = 4;
const listable = 1000;

async function unfinished(scope: Scope): Promise<readonly string[]> {
  const { rows } = await scope.inquiry.run(
    `FROM ${logsStream} | WHERE ${whereEvents(scope, await finishedIn(scope))} | STATS finishes = COUNT(*) BY session.id | LIMIT 10000`,
  );
  const ids = rows.flatMap((row) => textAt(row, "session.id") ?? []);
  return ids.length > 0 && ids.length <= listable
    ? [`session.id NOT IN (${ids.map(literal).join(", ")})`]
    : [];
}

async function leftForms(scope: Scope): Promise<readonly Draft[]> {
  const answered = await scope.inquiry.run(
    `FROM ${logsStream} | WHERE ${whereEvents(scope, 'body.text == "form.abandon"')} | STATS sessions = COUNT_DISTINCT(session.id) BY form.name, form.field_name | SORT sessions DESC | LIMIT 20`,
  );
  const [row] = answered.rows;
  const form = row && textAt(row, "form.name");
  const sessions = numberOf(row ?? {}, "sessions") ?? 0;
  const field = row && textAt(row, "form.field_name");
  if (!form) return [];
  return [
    overall(
      "abandoned-form",
      say`the form ${quote(form, answered)} was begun and left in ${number(sessions, answered)} ${plural(sessions, "session")}${field ? say`, most often at ${quote(field, answered)}` : ""}`,
      shown,
    ),
  ];
}

/** The pages on which sessions without a recorded finish ended, and the troubles they had there. */
export const abandonment: Plan = async (scope) => {
  const open = await unfinished(scope);
  const exits = await scope.inquiry.run(
    `FROM ${sessionsStream} | WHERE ${whereSessions(scope, "page.exit IS NOT NULL", ...open)} | EVAL path = ${pathOf("page.exit")} | STATS sessions = COUNT(*), troubled = COUNT(*) WHERE frustration.count > 0 OR error.count > 0 OR request.failed_count > 0 BY path | SORT sessions DESC | LIMIT 50`,
  );
  if (exits.rows.length === 0) return none(scope, "abandoned session");
  const ends = exits.rows.slice(0, shown).map((row, rank) => {
    const sessions = numberOf(row, "sessions") ?? 0;
    const troubled = numberOf(row, "troubled") ?? 0;
    return overall(
      "exit",
      say`${number(sessions, exits)} ${plural(sessions, "session")} without a recorded finish ended on ${words(textOf(row, "path") ?? "", exits)}; ${number(troubled, exits)} of them had trouble`,
      rank,
    );
  });
  const [first] = exits.rows;
  const worst = first && textOf(first, "path");
  const there = worst ? (await problems({ ...scope, pages: [{ path: worst }] })).slice(0, 3) : [];
  return [
    ...ends,
    ...there.map((problem, rank) =>
      overall("exit-trouble", say`seen there: ${problem.what}, ${hurt(problem)}`, shown + 1 + rank),
    ),
    ...(await leftForms(scope)),
  ];
};
