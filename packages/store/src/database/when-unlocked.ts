/** A server that was killed leaves its database locked until the process that holds it has noticed. */
const patienceMs = 5000;
const pauseMs = 50;

const isLocked = (error: unknown): boolean =>
  error instanceof Error && /could not set lock/i.test(error.message);

/** Does what needs the database's lock, and waits a little if another process has it. */
export async function whenUnlocked<T>(work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isLocked(error) || Date.now() - began > patienceMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
