import {
  DuckDBListValue,
  DuckDBTimestampNanosecondsValue,
  DuckDBTimestampValue,
  type DuckDBValue,
} from "@duckdb/node-api";
import type { Cell, Scalar } from "@session-replay/esql";

const milliseconds = (time: number): string => new Date(time).toISOString();

function nanoseconds(nanos: bigint): string {
  const rest = ((nanos % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const whole = milliseconds(Number((nanos - rest) / 1_000_000n));
  return rest === 0n ? whole : `${whole.slice(0, -1)}${String(rest).padStart(6, "0")}Z`;
}

function scalar(value: DuckDBValue): Scalar {
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  if (value === null || typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof DuckDBTimestampValue) return milliseconds(Number(value.micros / 1000n));
  if (value instanceof DuckDBTimestampNanosecondsValue) return nanoseconds(value.nanos);
  return String(value);
}

/** A value of DuckDB as an answer has it: a list of one is that one, an empty list is null. */
export function cellOf(value: DuckDBValue): Cell {
  if (!(value instanceof DuckDBListValue)) return scalar(value);
  const [first, ...others] = value.items;
  if (first === undefined) return null;
  return others.length === 0 ? scalar(first) : value.items.map(scalar);
}
