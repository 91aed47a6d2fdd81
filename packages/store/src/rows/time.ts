import { DuckDBTimestampValue } from "@duckdb/node-api";

const perMillisecond = 1_000_000n;

/** Milliseconds of a time as the column `@timestamp` has it, and the nanoseconds within them. */
export function splitTime(nanoseconds: bigint): {
  readonly timestamp: DuckDBTimestampValue;
  readonly nanos: number;
} {
  const nanos = nanoseconds % perMillisecond;
  return {
    timestamp: new DuckDBTimestampValue((nanoseconds - nanos) / 1000n),
    nanos: Number(nanos),
  };
}
