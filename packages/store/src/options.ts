import type { Journal } from "@session-replay/journal";
import type { DecodeLimits } from "@session-replay/otlp/decode";
import type { Retention } from "./sealed/maintain.ts";

export interface StoreOptions {
  readonly folder: string;
  readonly journal: Journal;
  /** DuckDB's share of memory in MiB; more is spilled to disk (default 192). */
  readonly memoryMegabytes?: number;
  /** Threads of DuckDB (default 2). */
  readonly threads?: number;
  /** Names of attributes beyond the schema that can be asked for, a table (default 5000). */
  readonly maximumNames?: number;
  /** What one record may hold (default: those of `otlp/decode`). */
  readonly decodeLimits?: DecodeLimits;
  /** A query is stopped after so long (default 30,000). */
  readonly queryTimeoutMs?: number;
  /** Most rows of an answer (default 10,000, as Elasticsearch). */
  readonly maximumRows?: number;
  /** Queries that run at once (default 4), and that may wait for one of these (default 64). */
  readonly runningQueries?: number;
  readonly waitingQueries?: number;
  /** What to keep; everything if absent. */
  readonly retention?: Retention;
  /** Least time between two commits: what comes meanwhile is stored together (default 100). */
  readonly gatherMs?: number;
  /** Something that the store met and dealt with: a failed commit that it will try again. */
  readonly onTrouble?: (trouble: { readonly message: string }) => void;
}
