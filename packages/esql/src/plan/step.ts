import type { Stream } from "../catalogue.ts";

/**
 * Every value of a query has an id of its own (`c1`, `c2` …), given once and never reused, so that
 * renaming and dropping columns changes no SQL and what nobody reads is not computed. SQL fragments
 * hold ids as they stand; no id is ever a name that a user chose.
 */
export type Id = `c${number}`;

export const isId = (sql: string): sql is Id => /^c\d+$/u.test(sql);

/** The ids that SQL mentions; a text literal that looks like one only keeps a column alive. */
export const idsIn = (sql: string): readonly Id[] =>
  [...sql.matchAll(/\bc\d+\b/gu)].map(([id]) => id).filter(isId);

export interface Definition {
  readonly id: Id;
  readonly sql: string;
}

export interface SourceColumn extends Definition {
  /** Names in the catalogue of what it reads; none for most metadata. */
  readonly names: readonly string[];
}

export interface SourcePart {
  readonly name: string;
  readonly stream: Stream;
  readonly columns: readonly SourceColumn[];
}

export interface OrderKey {
  readonly id: Id;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

export type Step =
  /** Rows of several streams, one below the other; each part defines the same ids. */
  | { readonly kind: "source"; readonly parts: readonly SourcePart[] }
  | { readonly kind: "row" }
  | { readonly kind: "define"; readonly definitions: readonly Definition[] }
  | { readonly kind: "filter"; readonly sql: string }
  | {
      readonly kind: "aggregate";
      readonly groups: readonly Definition[];
      readonly aggregates: readonly Definition[];
    }
  /** As aggregate, but each row keeps its columns and gets the values of its group. */
  | {
      readonly kind: "inline";
      readonly groups: readonly Id[];
      readonly aggregates: readonly Definition[];
    }
  | {
      readonly kind: "limit";
      readonly count: number;
      readonly order: readonly OrderKey[];
      readonly groups: readonly Id[];
    }
  /** One row for each value of a LIST. */
  | { readonly kind: "expand"; readonly from: Id; readonly to: Id };
