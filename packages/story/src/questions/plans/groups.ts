import { logsStream } from "@session-replay/schema";
import { number, type Piece, quote, say } from "../../claims/piece.ts";
import { numberOf, textOf } from "../../records/fields.ts";
import type { Row } from "../../records/rows.ts";
import type { Answered } from "../inquiry.ts";
import { type Scope, whereEvents } from "./scope.ts";

/** What sessions are told apart by. */
export interface Division {
  /** Over events: a session with one such event is in the group. */
  readonly condition: string;
  /** “of those who finished”. */
  readonly inside: string;
  readonly outside: string;
}

/** Something that is commoner in one group than in the other. */
export interface Difference {
  /** Difference of the shares, 0 to 1. */
  readonly size: number;
  readonly said: Piece;
}

/** Attributes of a whole session: name in an answer, column. */
const attributes: Readonly<Record<string, string>> = {
  release: "service.version",
  environment: "deployment.environment.name",
  "operating system": "browser.platform",
  "browser language": "browser.language",
  "mobile device": "browser.mobile",
  application: "service.name",
};

/** What may happen in a session: words in an answer, condition over events. */
const behaviours: Readonly<Record<string, string>> = {
  "rage clicks": 'frustration.type == "rage_click"',
  "dead clicks": 'frustration.type == "dead_click"',
  thrashing: 'frustration.type == "thrashing"',
  "a page error": 'body.text == "user.error"',
  "a click that was answered 4xx or 5xx": "outcome.status >= 400",
  "a field that validation refused": 'body.text == "form.invalid"',
  "an abandoned form": 'body.text == "form.abandon"',
};

const least = 0.15;
const fewest = 2;

interface Group {
  readonly row: Row;
  readonly total: number;
}

const grouped = (rows: readonly Row[], inside: boolean): Group => {
  const row = rows.find((each) => textOf(each, "side") === (inside ? "in" : "out")) ?? {};
  return { row, total: numberOf(row, "sessions") ?? 0 };
};

const comparison = (
  what: Piece,
  { inside, outside }: Division,
  from: Answered,
  [a, ofA, b, ofB]: readonly [number, number, number, number],
): Difference => ({
  size: Math.abs(a / Math.max(1, ofA) - b / Math.max(1, ofB)),
  said: say`${what}: ${number(a, from)} of ${number(ofA, from)} ${inside}, and ${number(b, from)} of ${number(ofB, from)} ${outside}`,
});

async function byBehaviour(scope: Scope, division: Division): Promise<readonly Difference[]> {
  const names = Object.entries(behaviours).filter(
    ([, condition]) => !division.condition.includes(condition),
  );
  const first = names.map(([, condition], index) => `b${index} = COUNT(*) WHERE ${condition}`);
  const second = names.map((_, index) => `n${index} = COUNT(*) WHERE b${index} > 0`);
  const answered = await scope.inquiry.run(
    `FROM ${logsStream} | WHERE ${whereEvents(scope)} | STATS marked = COUNT(*) WHERE ${division.condition}, ${first.join(", ")} BY session.id | EVAL side = CASE(marked > 0, "in", "out") | STATS sessions = COUNT(*), ${second.join(", ")} BY side`,
  );
  const [inside, outside] = [grouped(answered.rows, true), grouped(answered.rows, false)];
  return names.map(([name], index) => {
    const a = numberOf(inside.row, `n${index}`) ?? 0;
    const b = numberOf(outside.row, `n${index}`) ?? 0;
    return comparison(say`${name}`, division, answered, [a, inside.total, b, outside.total]);
  });
}

async function byAttribute(
  scope: Scope,
  division: Division,
  name: string,
  column: string,
): Promise<readonly Difference[]> {
  const answered = await scope.inquiry.run(
    `FROM ${logsStream} | WHERE ${whereEvents(scope)} | STATS marked = COUNT(*) WHERE ${division.condition}, value = MAX(TO_STRING(${column})) BY session.id | EVAL side = CASE(marked > 0, "in", "out") | STATS sessions = COUNT(*) BY side, value | INLINE STATS total = SUM(sessions) BY side | LIMIT 200`,
  );
  const { rows } = answered;
  const of = (side: string, value: string | undefined): Row | undefined =>
    rows.find((row) => textOf(row, "side") === side && textOf(row, "value") === value);
  const totalOf = (side: string): number =>
    numberOf(rows.find((row) => textOf(row, "side") === side) ?? {}, "total") ?? 0;
  const values = [...new Set(rows.flatMap((row) => textOf(row, "value") ?? []))];
  if (values.length < 2) return [];
  return values.flatMap((value) => {
    const a = numberOf(of("in", value) ?? {}, "sessions");
    const b = numberOf(of("out", value) ?? {}, "sessions");
    // A side without the value has no row that could prove its zero.
    if (a === undefined || b === undefined) return [];
    return [
      comparison(say`${name} ${quote(value, answered)}`, division, answered, [
        a,
        totalOf("in"),
        b,
        totalOf("out"),
      ]),
    ];
  });
}

/** What is commoner on one side of the division than on the other, the greatest difference first. */
export async function differences(
  scope: Scope,
  division: Division,
): Promise<readonly Difference[]> {
  const found: Difference[] = [...(await byBehaviour(scope, division))];
  for (const [name, column] of Object.entries(attributes)) {
    found.push(...(await byAttribute(scope, division, name, column)));
  }
  return found.filter(({ size }) => size >= least).toSorted((a, b) => b.size - a.size);
}

/** How many sessions are on each side; undefined if there are too few to compare. */
export async function sides(scope: Scope, division: Division): Promise<Piece | undefined> {
  const answered = await scope.inquiry.run(
    `FROM ${logsStream} | WHERE ${whereEvents(scope)} | STATS marked = COUNT(*) WHERE ${division.condition} BY session.id | EVAL side = CASE(marked > 0, "in", "out") | STATS sessions = COUNT(*) BY side`,
  );
  const inside = grouped(answered.rows, true).total;
  const outside = grouped(answered.rows, false).total;
  return inside < fewest || outside < fewest
    ? undefined
    : say`${number(inside, answered)} sessions ${division.inside} are compared with ${number(outside, answered)} ${division.outside}`;
}
