/** How much erasing removed. */
export interface ErasedCounts {
  readonly sessions: number;
  readonly records: number;
}

/** Looking after what is stored here; absent where nothing is. */
export interface Care {
  readonly eraseUser: (userId: string) => Promise<ErasedCounts>;
  readonly eraseSession: (sessionId: string) => Promise<ErasedCounts>;
  /** Erases all of an environment, for example the demo's. */
  readonly eraseEnvironment: (environment: string) => Promise<ErasedCounts>;
  /** All rows of a stream as a Parquet file, which is gone when it has been read. */
  readonly exportParquet: (
    what: "logs" | "traces" | "sessions",
    range: { readonly from: number; readonly to: number },
  ) => Promise<ReadableStream<Uint8Array>>;
  /** Writes a backup into the data folder. */
  readonly backup: () => Promise<{ readonly folder: string }>;
}
