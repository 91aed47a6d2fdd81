/**
 * A query must see each row once, though rows move from the hot table to a file while it runs: one
 * that rows were moved under runs again.
 */
export interface Placement {
  /** Runs `read`; again if rows were moved meanwhile, and not while they are being moved. */
  read<T>(read: () => Promise<T>): Promise<T>;
  /** Moves rows: no reading begins before it has ended. */
  move<T>(work: () => Promise<T>): Promise<T>;
  /** As `move`, and begins when every reading that runs has ended. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

const maximumAttempts = 5;

export function createPlacement(): Placement {
  let version = 0;
  let moving: Promise<unknown> | undefined;
  const active = new Set<Promise<unknown>>();

  const quiet = (promise: Promise<unknown>): Promise<void> =>
    promise.then(
      () => {},
      () => {},
    );

  const tracked = async <T>(read: () => Promise<T>): Promise<T> => {
    const running = read();
    const ended = quiet(running);
    active.add(ended);
    void ended.then(() => active.delete(ended));
    return await running;
  };

  const exclusively = async <T>(work: () => Promise<T>): Promise<T> => {
    while (moving !== undefined) await moving;
    version += 1;
    const running = work();
    moving = quiet(running);
    try {
      return await running;
    } finally {
      moving = undefined;
    }
  };

  return {
    async read(read) {
      for (let count = 1; ; count++) {
        while (moving !== undefined) await moving;
        const before = version;
        try {
          const result = await tracked(read);
          if (version === before || count === maximumAttempts) return result;
        } catch (error) {
          if (version === before || count === maximumAttempts) throw error;
        }
      }
    },
    move: exclusively,
    alone: (work) =>
      exclusively(async () => {
        await Promise.all([...active]);
        return await work();
      }),
  };
}
