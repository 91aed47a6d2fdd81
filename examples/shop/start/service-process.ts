import { fork } from "node:child_process";

/** Starts a back-end service as its own process; the returned function stops it. */
export async function startService(main: string, ...args: string[]): Promise<() => Promise<void>> {
  const child = fork(main, args, {
    execArgv: ["--conditions=source", "--disable-warning=ExperimentalWarning"],
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", (code) => reject(new Error(`${main} ${args[0]} ended with code ${code}`)));
  });
  return async () => {
    if (child.connected) child.disconnect();
    const patience = setTimeout(() => child.kill("SIGKILL"), 3000);
    await exited;
    clearTimeout(patience);
  };
}
