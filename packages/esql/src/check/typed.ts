import { sqlNull } from "../sql/literal.ts";
import type { Duration } from "../types/timespan.ts";
import type { EsType } from "../types/types.ts";

export type Constant = string | number | bigint | boolean | null | Duration | readonly Constant[];

/** An expression whose type is known, as SQL. */
export interface Typed {
  readonly type: EsType;
  readonly sql: string;
  /** May hold several values: the SQL is a LIST, null if there is none. */
  readonly multi: boolean;
  /** Its value, if it is the same for all rows; dates as milliseconds. */
  readonly constant?: Constant;
}

export const nullTyped: Typed = {
  type: "null",
  sql: sqlNull("null"),
  multi: false,
  constant: null,
};

export const scalar = (type: EsType, sql: string): Typed => ({ type, sql, multi: false });
export const several = (type: EsType, sql: string): Typed => ({ type, sql, multi: true });

/** As a LIST, whether or not it may hold several values. */
export function listSql({ sql, multi }: Typed): string {
  if (multi) return sql;
  return `(CASE WHEN ${sql} IS NOT NULL THEN [${sql}] END)`;
}
