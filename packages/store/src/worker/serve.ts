import { plainError } from "./plain-error.ts";
import type { FromWorker, TaskName, Tasks, ToWorker } from "./protocol.ts";

export type Handlers = {
  readonly [N in TaskName]: (
    input: Tasks[N]["input"],
    signal: AbortSignal,
  ) => Promise<Tasks[N]["output"]>;
};

/** Where messages come from and answers go. */
export interface Port {
  postMessage(message: FromWorker): unknown;
  on(event: "message", listener: (message: ToWorker) => void): unknown;
}

/** After such a failure DuckDB does nothing more until it is opened again. */
const isFatal = (error: unknown): boolean =>
  error instanceof Error && /database has been invalidated/i.test(error.message);

/** Answers each message of the port by the handler of its task; calls `end` when none can work more. */
export function serve(port: Port, handlers: Handlers, end: () => void): void {
  const running = new Map<number, AbortController>();
  const handle = async (id: number, task: TaskName, input: unknown): Promise<void> => {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      // The client sends each task with that task's input.
      const handler = handlers[task] as (input: unknown, signal: AbortSignal) => Promise<unknown>;
      port.postMessage({ id, output: await handler(input, controller.signal) });
    } catch (error) {
      port.postMessage({ id, error: plainError(error) });
      if (isFatal(error)) end();
    } finally {
      running.delete(id);
    }
  };
  port.on("message", (message) => {
    if ("cancel" in message) running.get(message.cancel)?.abort();
    else void handle(message.id, message.task, message.input);
  });
}
