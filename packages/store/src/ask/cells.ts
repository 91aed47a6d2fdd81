import { DuckDBListValue, type DuckDBValue } from "@duckdb/node-api";
import type { Cell, ColumnType, Scalar } from "@session-replay/esql";

const perMillisecond = 1_000_000n;

function nanosecondsText(nanos: bigint): string {
  const rest = ((nanos % perMillisecond) + perMillisecond) % perMillisecond;
  const whole = new Date(Number((nanos - rest) / perMillisecond)).toISOString();
  return rest === 0n ? whole : `${whole.slice(0, -1)}${String(rest).padStart(6, "0")}Z`;
}

function numeric(value: bigint, type: ColumnType): Scalar {
  if (type === "date_nanos") return nanosecondsText(value);
  const number = Number(value);
  if (type === "date") return new Date(number).toISOString();
  return Number.isSafeInteger(number) ? number : value;
}

function scalar(value: DuckDBValue, type: ColumnType): Scalar {
  if (typeof value === "bigint") return numeric(value, type);
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  return typeof value === "number" ? value : String(value);
}

/**
 * A value of the compiled SQL as an answer has it: times come as numbers and are given as text, a
 * list of one is that one, an empty list is null.
 */
export function cellOf(value: DuckDBValue, type: ColumnType): Cell {
  if (!(value instanceof DuckDBListValue)) return scalar(value, type);
  const [first, ...others] = value.items;
  if (first === undefined) return null;
  return others.length === 0 ? scalar(first, type) : value.items.map((item) => scalar(item, type));
}
