import { type DuckDBConnection, DuckDBTimestampValue, type DuckDBValue } from "@duckdb/node-api";
import type { Relations } from "../database/relations.ts";
import { appendRows } from "../database/rows.ts";
import { createScratch, placeOf, quoted, type Table, table } from "../layout/table.ts";
import type { Row } from "../rows/row.ts";

const candidates = table("candidates", [
  { name: "time", type: "TIMESTAMP" },
  { name: "a", type: "VARCHAR" },
  { name: "b", type: "VARCHAR" },
  { name: "c", type: "VARCHAR" },
]);

const hourMicros = 3_600_000_000n;
/** Beyond so many separate times the last range takes all the rest. */
const maximumRanges = 8;

const microsOf = (row: Row, place: number): bigint => {
  const value = row[place];
  return value instanceof DuckDBTimestampValue ? value.micros : 0n;
};

/** Times grouped into ranges with at least an hour between them: a late record costs its own hour. */
export function timeRanges(times: readonly bigint[]): { from: bigint; to: bigint }[] {
  const ranges: { from: bigint; to: bigint }[] = [];
  for (const time of [...times].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))) {
    const last = ranges.at(-1);
    if (last && (time - last.to < hourMicros || ranges.length >= maximumRanges)) last.to = time;
    else ranges.push({ from: time, to: time });
  }
  return ranges;
}

export interface Finding {
  readonly connection: DuckDBConnection;
  readonly relations: Relations;
  readonly table: Table;
  /** SQL of the up to three texts that, with the time, pick out possible copies. */
  readonly keys: readonly string[];
  readonly keyOf: (row: Row) => readonly DuckDBValue[];
  /** Columns to give back. */
  readonly columns: readonly string[];
}

/** The stored rows that have the time and the keys of one of these. */
export async function findStored(finding: Finding, rows: readonly Row[]): Promise<Row[]> {
  if (rows.length === 0) return [];
  const { connection, relations, keys } = finding;
  const timePlace = placeOf(finding.table, "@timestamp");
  await connection.run(createScratch(candidates));
  await appendRows(
    connection,
    candidates,
    rows.map((row) => {
      const [a = "", b = "", c = ""] = finding.keyOf(row);
      return [row[timePlace] ?? null, a, b, c];
    }),
    "temp",
  );
  const found: Row[] = [];
  for (const range of timeRanges(rows.map((row) => microsOf(row, timePlace)))) {
    const [from, to] = [Number(range.from / 1000n), Number(range.to / 1000n)];
    const relation = relations.of(finding.table, [...finding.columns], { from, to });
    const columns = finding.columns.map((column) => `stored.${quoted(column)}`).join(", ");
    const [a = "''", b = "''", c = "''"] = keys;
    const reader = await connection.runAndReadAll(
      `SELECT ${columns} FROM ${relation} AS stored
       WHERE (stored."@timestamp", ${a}, ${b}, ${c}) IN (SELECT ("time", a, b, c) FROM temp.candidates)`,
    );
    found.push(...reader.getRows());
  }
  return found;
}
