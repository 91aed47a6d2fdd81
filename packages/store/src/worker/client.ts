import { StoreAwayError } from "../ask/errors.ts";
import type { TaskName, Tasks, WorkerOptions } from "./protocol.ts";
import { startWorkerProcess, type WorkerProcess } from "./worker-process.ts";

export interface WorkerClient {
  /** Rejects with `StoreAwayError` if the process ends meanwhile, or cannot be started again. */
  run<N extends TaskName>(
    task: N,
    input: Tasks[N]["input"],
    signal?: AbortSignal,
  ): Promise<Tasks[N]["output"]>;
  /** Whether the process runs at this moment. */
  running(): boolean;
  stop(): Promise<void>;
}

export interface WorkerClientOptions {
  readonly worker: WorkerOptions;
  /** Wait before another attempt to start (default 500 ms). */
  readonly retryMs?: number;
  readonly onTrouble: (trouble: { readonly message: string }) => void;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : `${error}`);

/**
 * Keeps the process that holds the database alive: when it ends, of whatever cause, another takes
 * its place, and the journal still has what the one before did not commit. It is a process and not
 * a thread, so that running out of memory or a crash in native code takes no request with it, and
 * so that its threads, and not the receiver's, wait when the processor is busy.
 */
export async function startWorker(options: WorkerClientOptions): Promise<WorkerClient> {
  const { worker, retryMs = 500, onTrouble } = options;
  let current: WorkerProcess | undefined;
  let stopped = false;
  let starting: Promise<WorkerProcess>;

  const watch = (started: WorkerProcess): WorkerProcess => {
    current = started;
    void started.ended.then((reason) => {
      current = undefined;
      if (stopped) return;
      onTrouble({ message: `${reason.message} It is started again.` });
      startAgain();
    });
    return started;
  };

  const startAgain = (): void => {
    starting = startWorkerProcess(worker).then(watch);
    starting.catch((error: unknown) => {
      if (stopped) return;
      onTrouble({ message: `The store could not be started again: ${messageOf(error)}` });
      setTimeout(() => {
        if (!stopped) startAgain();
      }, retryMs);
    });
  };

  starting = startWorkerProcess(worker).then(watch);
  await starting;

  return {
    async run(task, input, signal) {
      if (stopped) throw new StoreAwayError("The store is stopped.");
      const process = await starting.catch((error: unknown) => {
        throw new StoreAwayError(`The store is stopped: ${messageOf(error)}`);
      });
      return await process.run(task, input, signal);
    },
    running: () => current !== undefined,
    async stop() {
      stopped = true;
      // Also one that is only being started.
      await starting.then(
        (process) => process.stop(),
        () => undefined,
      );
    },
  };
}
