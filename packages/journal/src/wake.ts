/** Lets readers sleep until something happened. */
export interface Wake {
  /** Resolves at the next `all`, or when the signal aborts. */
  wait(signal: AbortSignal | undefined): Promise<void>;
  all(): void;
}

export function createWake(): Wake {
  const sleepers = new Set<() => void>();
  return {
    wait: (signal) =>
      new Promise((resolve) => {
        const wake = (): void => {
          sleepers.delete(wake);
          signal?.removeEventListener("abort", wake);
          resolve();
        };
        sleepers.add(wake);
        signal?.addEventListener("abort", wake);
      }),
    all() {
      for (const wake of [...sleepers]) wake();
    },
  };
}
