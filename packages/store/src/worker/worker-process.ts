import { type ChildProcess, fork } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { StoreAwayError } from "../ask/errors.ts";
import { revivedError } from "./plain-error.ts";
import type { FromWorker, TaskName, Tasks, ToWorker, WorkerOptions } from "./protocol.ts";

/** One life of the process that holds the database. */
export interface WorkerProcess {
  run<N extends TaskName>(
    task: N,
    input: Tasks[N]["input"],
    signal?: AbortSignal,
  ): Promise<Tasks[N]["output"]>;
  /** Resolves with the reason when the process is gone, however it went. */
  readonly ended: Promise<Error>;
  stop(): Promise<void>;
}

interface Running {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

const entry = fileURLToPath(new URL("./main.ts", import.meta.url));

/** More means that something is wrong with what it was told to store. */
const heapMegabytes = 384;

const startProcess = (options: WorkerOptions): ChildProcess =>
  fork(entry, [JSON.stringify(options)], {
    execArgv: [
      ...["--conditions=source", "--disable-warning=ExperimentalWarning"],
      ...[`--max-old-space-size=${heapMegabytes}`, "--max-semi-space-size=8"],
    ],
    // Each query that runs keeps one of these threads; commits are not to wait for them.
    env: { ...process.env, UV_THREADPOOL_SIZE: String(options.runningQueries + 4) },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });

/** Starts the process; resolves when the database is open. */
export async function startWorkerProcess(options: WorkerOptions): Promise<WorkerProcess> {
  const child = startProcess(options);
  const running = new Map<number, Running>();
  let nextId = 1;
  let gone: Error | undefined;

  const post = (message: ToWorker): void => {
    if (child.connected) child.send(message, () => undefined);
  };

  const ended = new Promise<Error>((resolve) => {
    child.on("error", () => undefined);
    child.once("exit", (code, signal) => {
      gone = new StoreAwayError(`The store's process ended (${signal ?? `code ${code}`}).`);
      for (const { reject } of running.values()) reject(gone);
      running.clear();
      resolve(gone);
    });
  });

  await new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    void ended.then(reject);
    child.on("message", (message: FromWorker) => {
      if ("ready" in message) return resolve();
      if ("failed" in message) return reject(revivedError(message.failed));
      const task = running.get(message.id);
      running.delete(message.id);
      if ("error" in message) task?.reject(revivedError(message.error));
      else task?.resolve(message.output);
    });
  });

  return {
    ended,
    run: (task, input, signal) =>
      new Promise((resolve, reject) => {
        if (gone) return reject(gone);
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
            // The process answers each task with that task's output.
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
      child.kill("SIGKILL");
      await ended;
    },
  };
}
