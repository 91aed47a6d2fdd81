import type { TimeRange } from "@session-replay/esql";
import type { Table } from "../layout/table.ts";

/** Where the rows of a table are: the hot table, and the sealed days beside it. */
export interface Relations {
  /** A parenthesised SELECT of the columns, with every row of the range (and perhaps more). */
  of(table: Table, columns: readonly string[], range: TimeRange): string;
}

const timestamp = (milliseconds: number): string =>
  `make_timestamp_ms(${Math.trunc(Math.max(-9e15, Math.min(9e15, milliseconds)))})`;

/** SQL condition of a time range; empty if it is open at both ends. */
export function rangeCondition({ from, to }: TimeRange): string {
  const parts: string[] = [];
  if (from !== undefined) parts.push(`"@timestamp" >= ${timestamp(from)}`);
  if (to !== undefined) parts.push(`"@timestamp" <= ${timestamp(to)}`);
  return parts.join(" AND ");
}
