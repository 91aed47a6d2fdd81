import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defaultLimits } from "@session-replay/otlp/decode";
import { expect, test } from "vitest";
import type { WorkerOptions } from "./protocol.ts";

test("a process whose parent is gone before it is answered ends without a word", async () => {
  const folder = await mkdtemp(join(tmpdir(), "orphan-"));
  const options: WorkerOptions = {
    folder,
    memoryMegabytes: 64,
    threads: 1,
    maximumNames: 10,
    decodeLimits: defaultLimits,
    queryTimeoutMs: 1000,
    maximumRows: 10,
    runningQueries: 1,
    waitingQueries: 1,
  };
  const child = fork(
    fileURLToPath(new URL("./main.ts", import.meta.url)),
    [JSON.stringify(options)],
    {
      execArgv: ["--conditions=source", "--disable-warning=ExperimentalWarning"],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    },
  );
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  await new Promise((resolve) => child.once("message", resolve));
  // It finds the question and the closed channel at once; a task that there is not fails at once.
  child.kill("SIGSTOP");
  await new Promise((resolve) => child.send({ id: 1, task: "none", input: null }, resolve));
  child.disconnect();
  child.kill("SIGCONT");
  const [[, signal]] = await Promise.all([
    once(child, "exit"),
    child.stderr && once(child.stderr, "close"),
  ]);
  expect({ said, signal }).toEqual({ said: "", signal: "SIGKILL" });
  await rm(folder, { recursive: true, force: true });
});
