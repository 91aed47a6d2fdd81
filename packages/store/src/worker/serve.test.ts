import { expect, test, vi } from "vitest";
import type { FromWorker, ToWorker } from "./protocol.ts";
import { type Handlers, serve } from "./serve.ts";

const unused = (): Promise<never> => Promise.reject(new Error("not asked"));

/** Serves with these handlers, and gives what is answered to messages. */
function serving(handlers: Partial<Handlers>) {
  let receive: (message: ToWorker) => void = () => {};
  const answers: FromWorker[] = [];
  const end = vi.fn();
  const all: Handlers = {
    place: unused,
    prepare: unused,
    ingest: unused,
    ask: unused,
    stats: unused,
    checkpoint: unused,
    maintain: unused,
    erase: unused,
    export: unused,
    backup: unused,
    close: unused,
    ...handlers,
  };
  const port = {
    postMessage: (message: FromWorker) => answers.push(message),
    on: (_event: "message", listener: (message: ToWorker) => void) => {
      receive = listener;
    },
  };
  serve(port, all, end);
  return { send: (message: ToWorker) => receive(message), answers, end };
}

test("a failure is answered, and the next task is taken", async () => {
  const { send, answers, end } = serving({ checkpoint: () => Promise.reject(new Error("no")) });
  send({ id: 1, task: "checkpoint", input: null });
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  expect(answers).toEqual([{ id: 1, error: { name: "Error", message: "no" } }]);
  expect(end).not.toHaveBeenCalled();
});

test("a database that can do nothing more is answered for, and ends", async () => {
  const fatal = "FATAL Error: Failed: database has been invalidated because of a previous error";
  const { send, answers, end } = serving({ checkpoint: () => Promise.reject(new Error(fatal)) });
  send({ id: 1, task: "checkpoint", input: null });
  await vi.waitFor(() => expect(end).toHaveBeenCalledOnce());
  expect(answers).toHaveLength(1);
});

test("a task that is cancelled learns so by its signal", async () => {
  const { send, answers } = serving({
    ask: (_input, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(new Error("stopped")));
      }),
  });
  send({ id: 7, task: "ask", input: { query: "FROM x", options: {} } });
  send({ cancel: 7 });
  await vi.waitFor(() => expect(answers).toHaveLength(1));
});
