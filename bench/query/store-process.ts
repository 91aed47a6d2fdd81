import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { nodeFlags, processEnvironment } from "@session-replay/server/process-settings";
import { type MemoryWatch, watchMemory } from "../memory/watch-memory.ts";

export type StoreRequest =
  | { readonly task: "append"; readonly body: Uint8Array }
  | { readonly task: "drained" }
  | { readonly task: "seal" }
  | { readonly task: "bytes" }
  | { readonly task: "ask"; readonly query: string }
  /** Milliseconds until who asked has the answer, as in a server. */
  | { readonly task: "time"; readonly query: string };

export type StoreReply =
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly error: string };

export interface StoreProcess {
  readonly run: (request: StoreRequest) => Promise<unknown>;
  readonly memory: MemoryWatch;
  readonly stop: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

const script = fileURLToPath(new URL("./serve-store.ts", import.meta.url));

/** Starts journal and store over a folder, as the command line starts a server. */
export async function startStoreProcess(folder: string): Promise<StoreProcess> {
  const child = fork(script, [folder], {
    execArgv: [...nodeFlags],
    env: processEnvironment(process.env),
    serialization: "advanced",
  });
  await new Promise<void>((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", () => reject(new Error("The store ended before it was ready.")));
  });
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  child.on("message", (reply: StoreReply) => {
    const task = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ("error" in reply) task?.reject(new Error(reply.error));
    else task?.resolve(reply.output);
  });
  const memory = watchMemory(child.pid ?? 0);
  return {
    run: (request) =>
      new Promise((resolve, reject) => {
        const id = nextId++;
        waiting.set(id, { resolve, reject });
        child.send({ id, request });
      }),
    memory,
    stop: () =>
      new Promise((resolve) => {
        memory.stop();
        child.once("exit", () => resolve());
        child.disconnect();
      }),
  };
}
