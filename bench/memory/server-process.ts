import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { nodeFlags, processEnvironment } from "@session-replay/server/process-settings";
import { secondsOfProcess, withChildren } from "./process-use.ts";
import { type MemoryWatch, watchMemory } from "./watch-memory.ts";

/** A server in processes of its own, started as the command line starts one. */
export interface ServerProcess {
  readonly port: number;
  readonly memory: MemoryWatch;
  /** Seconds of processor time since the start. */
  readonly cpuSeconds: () => number;
  readonly stop: () => Promise<void>;
}

const script = fileURLToPath(new URL("./serve.ts", import.meta.url));

/** Starts a server on a free port over a data folder. */
export async function startServerProcess(dataFolder: string): Promise<ServerProcess> {
  const child = fork(script, [dataFolder], {
    execArgv: [...nodeFlags],
    env: processEnvironment(process.env),
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once("message", (told) => resolve(String(told)));
    child.once("exit", () => reject(new Error("The server ended before it was ready.")));
  });
  const pid = child.pid ?? 0;
  const memory = watchMemory(pid);
  return {
    port: Number(new URL(url).port),
    memory,
    cpuSeconds: () => withChildren(pid).reduce((sum, each) => sum + secondsOfProcess(each), 0),
    stop: () =>
      new Promise((resolve) => {
        memory.stop();
        child.once("exit", () => resolve());
        child.disconnect();
      }),
  };
}
