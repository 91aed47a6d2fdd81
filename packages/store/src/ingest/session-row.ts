import { DuckDBTimestampValue, type DuckDBValue } from "@duckdb/node-api";
import { placeOf } from "../layout/table.ts";
import { ENTRY_AT, EXIT_AT, OUTCOME_AT, sessionsTable, USER_AT } from "../layout/tables.ts";
import type { Row } from "../rows/row.ts";

/** A row of the roll-up that is being built up from records in any order. */
export interface SessionRow {
  /** Later of two, or the earlier: what a session's start, end and latest values come from. */
  earliest(column: string, time: bigint): void;
  latest(column: string, time: bigint): void;
  /** Sets columns if this record is the latest (or first) that has them. */
  setIfLatest(at: string, time: bigint, values: Readonly<Record<string, DuckDBValue>>): void;
  setIfFirst(at: string, time: bigint, values: Readonly<Record<string, DuckDBValue>>): void;
  count(column: string, by?: bigint): void;
  highest(column: string, value: number): void;
  readonly row: Row;
}

const place = (column: string): number => placeOf(sessionsTable, column);
const places = new Map(sessionsTable.columns.map(({ name }) => [name, place(name)]));
const counts = sessionsTable.columns.filter(({ type }) => type === "BIGINT");

/** The row of a session that has no record yet. */
export function emptySession(id: string): Row {
  const row: Row = new Array(sessionsTable.columns.length).fill(null);
  row[place("session.id")] = id;
  for (const { name } of counts) row[place(name)] = 0n;
  return row;
}

const timeIn = (row: Row, column: string): bigint | undefined => {
  const value = row[places.get(column) ?? -1];
  return value instanceof DuckDBTimestampValue ? value.micros : undefined;
};

export function sessionRow(row: Row): SessionRow {
  const set = (column: string, value: DuckDBValue): void => {
    const at = places.get(column);
    if (at !== undefined) row[at] = value;
  };
  const setAll = (
    at: string,
    time: bigint,
    values: Readonly<Record<string, DuckDBValue>>,
    isNewer: boolean,
  ): void => {
    if (isNewer) set(at, new DuckDBTimestampValue(time));
    for (const [column, value] of Object.entries(values)) {
      const held = row[places.get(column) ?? -1];
      if (value !== null && (isNewer || held === null)) set(column, value);
    }
  };
  return {
    row,
    earliest(column, time) {
      const held = timeIn(row, column);
      if (held === undefined || time < held) set(column, new DuckDBTimestampValue(time));
    },
    latest(column, time) {
      const held = timeIn(row, column);
      if (held === undefined || time > held) set(column, new DuckDBTimestampValue(time));
    },
    setIfLatest(at, time, values) {
      const held = timeIn(row, at);
      setAll(at, time, values, held === undefined || time >= held);
    },
    setIfFirst(at, time, values) {
      const held = timeIn(row, at);
      setAll(at, time, values, held === undefined || time < held);
    },
    count(column, by = 1n) {
      const held = row[places.get(column) ?? -1];
      if (typeof held === "bigint") set(column, held + by);
    },
    highest(column, value) {
      const held = row[places.get(column) ?? -1];
      if (typeof held !== "number" || value > held) set(column, value);
    },
  };
}

export const sessionTimes = {
  entry: ENTRY_AT,
  exit: EXIT_AT,
  user: USER_AT,
  outcome: OUTCOME_AT,
};
