import type { Answered, Ask, Column } from "@session-replay/esql";
import { numberAt, rowsOf, textAt } from "./rows.ts";

/** Elasticsearch's most rows of one answer; a server may allow fewer. */
const most = 10_000;

const literal = (time: number): string => `"${new Date(time).toISOString()}"`;

const idColumn = "_id";

const withoutId = (answered: Answered): Answered => {
  const place = answered.columns.findIndex(({ name }) => name === idColumn);
  const others = <T>(list: readonly T[]): T[] => list.filter((_, index) => index !== place);
  return { ...answered, columns: others(answered.columns), rows: answered.rows.map(others) };
};

/** Records of one moment that are more than an answer holds, a page at a time by their ids. */
async function* sameMoment(
  ask: Ask,
  stream: string,
  time: number,
  signal: AbortSignal,
): AsyncGenerator<Answered> {
  for (let from = ""; ; ) {
    const page = await ask(
      `FROM ${stream} METADATA ${idColumn}\n| WHERE @timestamp == ${literal(time)} AND ${idColumn} >= "${from}"\n| SORT ${idColumn} ASC\n| LIMIT ${most}`,
      { signal },
    );
    const place = page.columns.findIndex(({ name }) => name === idColumn);
    const idOf = (row: Answered["rows"][number] | undefined): string => String(row?.[place] ?? "");
    const last = idOf(page.rows.at(-1));
    // Records that look alike have one id: those of the last one may go on, and come again whole.
    const whole = page.rows.filter((row) => idOf(row) !== last);
    if (whole.length === 0 || last === from) return yield withoutId(page);
    yield withoutId({ ...page, rows: whole });
    from = last;
  }
}

/**
 * Parts of a stream in order of time, each small enough for one answer. An answer that holds fewer
 * than there are is asked for again in halves.
 */
export async function* exportParts(
  ask: Ask,
  stream: string,
  from: number,
  to: number,
  signal: AbortSignal,
): AsyncGenerator<Answered> {
  const range = `FROM ${stream}\n| WHERE @timestamp >= ${literal(from)} AND @timestamp <= ${literal(to)}`;
  const [found] = rowsOf(
    await ask(`${range}\n| STATS n = COUNT(*), first = MIN(@timestamp), last = MAX(@timestamp)`, {
      signal,
    }),
  );
  const count = (found && numberAt(found, "n")) ?? 0;
  if (found === undefined || count === 0) return;
  const first = Date.parse(textAt(found, "first") ?? "");
  const last = Date.parse(textAt(found, "last") ?? "");
  if (count <= most) {
    const part = await ask(`${range}\n| SORT @timestamp ASC\n| LIMIT ${most}`, { signal });
    if (part.rows.length >= count) return yield part;
  }
  if (first === last) return yield* sameMoment(ask, stream, first, signal);
  const middle = Math.floor((first + last) / 2);
  yield* exportParts(ask, stream, first, middle, signal);
  yield* exportParts(ask, stream, middle + 1, last, signal);
}

const cellText = (cell: unknown): string =>
  Array.isArray(cell) ? JSON.stringify(cell) : String(cell);

/** How a formula begins, also for spreadsheets that pass over a line's end or take wide signs. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvCell(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  const text = cellText(cell);
  const safe = typeof cell === "string" && formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const bigText = (_key: string, value: unknown): unknown =>
  typeof value === "bigint" ? value.toString() : value;

/** Lines of newline-delimited JSON: a record by column name, without what it has not. */
export async function* ndjsonLines(parts: AsyncIterable<Answered>): AsyncGenerator<string> {
  for await (const part of parts) {
    yield rowsOf(part)
      .map((row) => `${JSON.stringify(Object.fromEntries(row), bigText)}\n`)
      .join("");
  }
}

/** Lines of CSV; the columns are those of the first part. */
export async function* csvLines(parts: AsyncIterable<Answered>): AsyncGenerator<string> {
  let columns: readonly Column[] | undefined;
  for await (const part of parts) {
    if (columns === undefined) {
      columns = part.columns;
      yield `${columns.map(({ name }) => csvCell(name)).join(",")}\r\n`;
    }
    const names = columns.map(({ name }) => name);
    yield rowsOf(part)
      .map((row) => `${names.map((name) => csvCell(row.get(name))).join(",")}\r\n`)
      .join("");
  }
}
