/** How a session ended, as its scenario knows. */
export type Ending = "finished" | "left" | "gave_up";

export interface Cause {
  /** Words of which an answer must contain every one to have named the cause. */
  readonly words: readonly string[];
}

/**
 * The truth of one session, written by its scenario while it writes the records. Story code never
 * sees it.
 */
export interface Ledger {
  readonly sessionId: string;
  readonly cohort: string;
  readonly site: string;
  readonly userId: string;
  readonly userName: string;
  /** Path of the page on which it matters. */
  readonly page: string;
  readonly ending: Ending;
  /** Things that a right account of the session mentions; each is one of several spellings. */
  readonly facts: readonly (readonly string[])[];
  readonly cause?: Cause;
  /** The request that failed last, as `METHOD path` parts and status. */
  readonly failedCall?: {
    readonly path: string;
    readonly status?: number;
    readonly service?: string;
  };
  /** Controls that the person pressed. */
  readonly tried: readonly string[];
  /** Signs of frustration, by type. */
  readonly signs: Readonly<Record<string, string>>;
  /** Statuses of requests that were answered in the session. */
  readonly statuses: readonly number[];
}
