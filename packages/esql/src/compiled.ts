import type { Column } from "./ask.ts";
import type { Need, TimeRange } from "./catalogue.ts";

export interface CompileOptions {
  readonly params?: readonly unknown[] | Readonly<Record<string, unknown>>;
  /** IANA name; UTC if absent. */
  readonly timeZone?: string;
  /** Language tag for the names of months and days; English if absent. */
  readonly locale?: string;
  /** Milliseconds since the epoch: what NOW() says. */
  readonly now: number;
  /** Where every row that can matter is known to have its `@timestamp`, whatever the query says. */
  readonly within?: TimeRange;
  /** Tells apart the warnings of queries that run at the same time; at most 2^40. */
  readonly run?: number;
}

export interface Compiled {
  /** One SELECT, whole: no parameters are left to bind. Its columns are those of `columns`. */
  readonly sql: string;
  readonly columns: readonly Column[];
  /** In which the query thinks of dates. */
  readonly timeZone: string;
  /** Known before it runs, e.g. that no LIMIT was given. */
  readonly warnings: readonly string[];
  /** Text of each warning that running may raise, by site. */
  readonly sites: readonly (readonly string[])[];
  /** What is read of each stream, by name: columns pruned, range narrowed. */
  readonly reads: ReadonlyMap<string, Need>;
  /** Names of the runtime functions that the SQL calls. */
  readonly runtime: readonly string[];
}
