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
  /** Writes a backup into the data folder. */
  readonly backup: () => Promise<{ readonly folder: string }>;
}
