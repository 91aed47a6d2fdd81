import type { Case } from "../conformance/case.ts";
import type { Answered, Cell } from "../src/ask.ts";
import { EsqlError } from "../src/errors/esql-error.ts";
import type { Engine } from "./engine.ts";

const close = (a: Cell | undefined, b: Cell | undefined): boolean => {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => close(value, b[index]));
  }
  if (typeof a === "number" && typeof b === "number") {
    return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  }
  return a === b || (typeof a !== typeof b && a !== null && b !== null && String(a) === String(b));
};

const show = (value: unknown): string =>
  JSON.stringify(value, (_, each) => (typeof each === "bigint" ? `${each}n` : each));

function compareRows(
  expected: NonNullable<Case["rows"]>,
  { rows }: Answered,
  anyOrder: boolean,
): string[] {
  const order = (all: Answered["rows"]): Answered["rows"] =>
    anyOrder ? [...all].sort((a, b) => (show(a) < show(b) ? -1 : 1)) : all;
  const [wanted, got] = [order(expected), order(rows)];
  const same =
    wanted.length === got.length &&
    wanted.every(
      (row, index) =>
        row.length === got[index]?.length && row.every((cell, at) => close(cell, got[index]?.[at])),
    );
  return same ? [] : [`rows ${show(got)}, not ${show(wanted)}`];
}

function compareError({ error }: Case, thrown: unknown): string[] {
  if (!(thrown instanceof EsqlError)) return [`failed: ${String(thrown).slice(0, 300)}`];
  if (!error) return [`refused: ${thrown.message}`];
  const message = thrown.message.toLowerCase();
  const problems = error.contains
    .filter((part) => !message.includes(part.toLowerCase()))
    .map((part) => `the message lacks ${show(part)}: ${thrown.message}`);
  if (error.type && error.type !== thrown.kind) problems.push(`${thrown.kind}, not ${error.type}`);
  if (error.position && !message.includes(`line ${error.position}:`)) {
    problems.push(`not at ${error.position}: ${thrown.message}`);
  }
  return problems;
}

/** How an engine's answer differs from what a case says; empty if it does not. */
export async function checkCase(engine: Engine, each: Case): Promise<readonly string[]> {
  let answered: Answered;
  try {
    answered = await engine.ask(each.query, {
      ...(each.params ? { params: each.params } : {}),
      ...(each.timeZone ? { timeZone: each.timeZone } : {}),
    });
  } catch (thrown) {
    return compareError(each, thrown);
  }
  if (each.error) return [`not refused: ${show(answered.rows)}`];
  const problems: string[] = [];
  const columns = answered.columns.map(({ name, type }) => `${name}:${type}`);
  if (each.columns && show(each.columns) !== show(columns)) {
    problems.push(`columns ${show(columns)}, not ${show(each.columns)}`);
  }
  if (each.rows) problems.push(...compareRows(each.rows, answered, each.anyOrder ?? false));
  if (each.rowCount !== undefined && each.rowCount !== answered.rows.length) {
    problems.push(`${answered.rows.length} rows, not ${each.rowCount}`);
  }
  for (const part of each.warnings ?? []) {
    if (!answered.warnings.some((warning) => warning.toLowerCase().includes(part.toLowerCase()))) {
      problems.push(`no warning has ${show(part)}: ${show(answered.warnings)}`);
    }
  }
  return problems;
}
