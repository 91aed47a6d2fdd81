import type { ColumnType } from "./ask.ts";

/**
 * How a column is reached in DuckDB. All names are quoted by the compiler; only `sql` is taken as
 * it stands, so it must never hold anything that a sender of data can choose.
 *
 * What each ES|QL type is in DuckDB, and what the expression must therefore give:
 * boolean BOOLEAN · integer INTEGER · long BIGINT · unsigned_long UBIGINT · double DOUBLE ·
 * keyword and text VARCHAR · date TIMESTAMP (UTC, whole milliseconds) · date_nanos TIMESTAMP_NS.
 * A multivalued column is a LIST of that type without null elements; null, not [], if absent.
 */
export type Reach =
  | { readonly kind: "column"; readonly column: string }
  /** Member `key` of a column that holds a JSON object; a scalar or an array of scalars. */
  | { readonly kind: "json"; readonly column: string; readonly key: string }
  | { readonly kind: "sql"; readonly sql: string }
  /** The schema knows the column, no record has it: always null. */
  | { readonly kind: "none" };

export interface CatalogueColumn {
  readonly type: ColumnType;
  /** A record may hold several values. */
  readonly multivalued?: boolean;
  readonly reach: Reach;
  readonly brief?: string;
  /** Values that the editor may offer. */
  readonly samples?: readonly string[];
}

/** Milliseconds since the epoch, both ends included; absent means open. */
export interface TimeRange {
  readonly from?: number;
  readonly to?: number;
}

/** What a query needs of a stream, so that the store reads no more. */
export interface Need {
  /** Names in the catalogue, aliases resolved. */
  readonly columns: readonly string[];
  /** Every row that can matter has its `@timestamp` in here. */
  readonly range: TimeRange;
  /** Every row that can matter has one of these texts in each of these columns. */
  readonly equal?: ReadonlyMap<string, readonly string[]>;
}

export interface Stream {
  /** By name, in any order; never changed once a query was compiled with it. */
  readonly columns: ReadonlyMap<string, CatalogueColumn>;
  /** Short names that stand for a column: `session.id` for `attributes.session.id`. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Columns that together name a record, for `_id`; without them it is null. */
  readonly id?: readonly string[];
  /** A FROM item of trusted SQL (a quoted table name, a parenthesised SELECT) that holds the need. */
  relation(need: Need): string;
}

/** Streams by name, as `FROM` knows them. */
export interface Catalogue {
  readonly streams: ReadonlyMap<string, Stream>;
}
