import { fork } from "node:child_process";
import path from "node:path";

const main = path.join(import.meta.dirname, "..", "services", "main.ts");

/** Starts one back-end service as its own process; the returned function stops it. */
export async function startService(name: string, ...args: string[]): Promise<() => Promise<void>> {
  const child = fork(main, [name, ...args], {
    execArgv: ["--conditions=source", "--disable-warning=ExperimentalWarning"],
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", (code) => reject(new Error(`service ${name} ended with code ${code}`)));
  });
  return async () => {
    if (child.connected) child.disconnect();
    const patience = setTimeout(() => child.kill("SIGKILL"), 3000);
    await exited;
    clearTimeout(patience);
  };
}
