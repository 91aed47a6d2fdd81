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

/** Answers each message of the port by the handler of its task. */
export function serve(port: Port, handlers: Handlers): void {
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
    } finally {
      running.delete(id);
    }
  };
  port.on("message", (message) => {
    if ("cancel" in message) running.get(message.cancel)?.abort();
    else void handle(message.id, message.task, message.input);
  });
}
