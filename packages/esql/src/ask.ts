/** Types of a result column, named as in Elasticsearch's ES|QL answers. */
export type ColumnType =
  | "boolean"
  | "integer"
  | "long"
  | "unsigned_long"
  | "double"
  | "keyword"
  | "text"
  | "date"
  | "date_nanos"
  | "ip"
  | "version"
  | "null"
  | "unsupported";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Where streams have the column of different types, which makes it unsupported: those types. */
  readonly originalTypes?: readonly ColumnType[];
}

/** A single value: dates as ISO 8601 in UTC, `long` beyond 2^53 as `bigint`. */
export type Scalar = string | number | bigint | boolean | null;

/** A cell: one value, or several (a multivalued field). */
export type Cell = Scalar | readonly Scalar[];

export type Parameter = Scalar | readonly Scalar[];

export interface AskOptions {
  /** Positional (`?`, `?1`) as a list, named (`?name`) as a record. */
  readonly params?: readonly Parameter[] | Readonly<Record<string, Parameter>>;
  readonly signal?: AbortSignal;
  /** IANA name, for date functions and dates without an offset; UTC if absent. */
  readonly timeZone?: string;
  /** Language tag for the names of months and days in texts; English if absent. */
  readonly locale?: string;
}

export interface Answered {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly warnings: readonly string[];
  /** In which a `_query` shows dates, if not in UTC; `rows` have them in UTC all the same. */
  readonly timeZone?: string;
  /** Some of the matching data is not in `rows` though no LIMIT of the query says so. */
  readonly partial: boolean;
}

/**
 * The one question of the house: ES|QL in, a table out. Two implementations answer alike: the
 * embedded store and Elasticsearch. Rejects with `EsqlError` for a query that cannot run.
 */
export type Ask = (query: string, options?: AskOptions) => Promise<Answered>;
