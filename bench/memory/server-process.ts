import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { nodeFlags, processEnvironment } from "@session-replay/server/process-settings";
import { residentMebibytes, secondsOfProcess, withChildren } from "./process-use.ts";

/** A server in processes of its own, started as the command line starts one. */
export interface ServerProcess {
  readonly port: number;
  /** Resident memory in MiB of the server and what it started, now. */
  readonly resident: () => number;
  /** The most of that since the start, looked at four times a second. */
  readonly peak: () => number;
  /** Seconds of processor time since the start. */
  readonly cpuSeconds: () => number;
  readonly stop: () => Promise<void>;
}

const script = fileURLToPath(new URL("./serve.ts", import.meta.url));

const sampleMs = 250;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

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
  const resident = (): number => sum(withChildren(pid).map(residentMebibytes));
  let peak = resident();
  const watching = setInterval(() => {
    peak = Math.max(peak, resident());
  }, sampleMs);
  return {
    port: Number(new URL(url).port),
    resident,
    peak: () => Math.max(peak, resident()),
    cpuSeconds: () => sum(withChildren(pid).map(secondsOfProcess)),
    stop: () =>
      new Promise((resolve) => {
        clearInterval(watching);
        child.once("exit", () => resolve());
        child.disconnect();
      }),
  };
}
