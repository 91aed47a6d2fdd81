import { Worker } from "node:worker_threads";
import { revivedError } from "./plain-error.ts";
import type { FromWorker, TaskName, Tasks, ToWorker, WorkerOptions } from "./protocol.ts";

export interface WorkerClient {
  run<N extends TaskName>(
    task: N,
    input: Tasks[N]["input"],
    signal?: AbortSignal,
  ): Promise<Tasks[N]["output"]>;
  stop(): Promise<void>;
}

interface Running {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

const entry = (): URL =>
  new URL(import.meta.url.endsWith(".ts") ? "./main.ts" : "./main.js", import.meta.url);

/** Starts the thread that holds the database. */
export async function startWorker(options: WorkerOptions): Promise<WorkerClient> {
  const worker = new Worker(entry(), {
    workerData: options,
    execArgv: ["--conditions=source", "--disable-warning=ExperimentalWarning"],
  });
  const running = new Map<number, Running>();
  let nextId = 1;
  let failure: Error | undefined;

  const failAll = (error: Error): void => {
    failure = error;
    for (const { reject } of running.values()) reject(error);
    running.clear();
  };
  worker.on("error", failAll);
  worker.on("exit", () => failAll(failure ?? new Error("The store is stopped.")));
  await new Promise<void>((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("The store's thread ended before it was ready.")));
    worker.on("message", (message: FromWorker) => {
      if ("ready" in message) return resolve();
      const task = running.get(message.id);
      running.delete(message.id);
      if ("error" in message) task?.reject(revivedError(message.error));
      else task?.resolve(message.output);
    });
  });

  const post = (message: ToWorker): void => worker.postMessage(message);
  return {
    run: (task, input, signal) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        if (signal?.aborted) return reject(signal.reason);
        const id = nextId++;
        const cancel = (): void => {
          running.delete(id);
          post({ cancel: id });
          reject(signal?.reason);
        };
        const settled = (): void => signal?.removeEventListener("abort", cancel);
        running.set(id, {
          resolve(output) {
            settled();
            // The worker answers each task with that task's output.
            resolve(output as Tasks[typeof task]["output"]);
          },
          reject(error) {
            settled();
            reject(error);
          },
        });
        post({ id, task, input });
        signal?.addEventListener("abort", cancel, { once: true });
      }),
    async stop() {
      await worker.terminate();
    },
  };
}
