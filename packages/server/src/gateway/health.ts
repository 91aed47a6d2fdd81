/** How a destination does. */
export interface DestinationHealth {
  /** Without secrets. */
  readonly url: string;
  readonly state: "ok" | "retrying" | "locked out";
  /** Bytes of the journal that it has not got yet. */
  readonly lagBytes: number;
  readonly sentRequests: number;
  readonly refusedRequests: number;
  /** Bytes that were passed over because the destination was away for too long. */
  readonly skippedBytes: number;
  readonly lastError?: string;
  /** Milliseconds since the Unix epoch. */
  readonly lastSent?: number;
}
