import { fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { nodeFlags, processEnvironment } from "../../process-settings.js";

/** A request with nothing wrong. */
export const honest: string = JSON.stringify({
  resourceLogs: [
    {
      scopeLogs: [
        { logRecords: [{ timeUnixNano: "1763860000000000000", body: { stringValue: "ok" } }] },
      ],
    },
  ],
});

/** A server in a process of its own, and what an attacker and honest senders do to it. */
export interface AttackedServer {
  readonly port: number;
  readonly isAlive: () => boolean;
  /** MiB by which it and what it started grew at most since it was warm. */
  readonly grownMebibytes: () => number;
  /** Posts a body; gives the status of the answer. */
  readonly send: (
    route: string,
    body: string | Buffer,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<number>;
  /** Sends raw bytes and gives the first line of the answer, empty if the server hung up. */
  readonly raw: (text: string) => Promise<string>;
  /** Resolves with the milliseconds until the server hangs up on what is written again and again. */
  readonly drip: (head: string, drop: string) => Promise<number>;
  /** Honest senders during an attack: p95 of their waits in milliseconds, and how many failed. */
  readonly honestDuring: (
    attack: () => Promise<unknown>,
  ) => Promise<{ readonly p95: number; readonly failed: number }>;
  readonly stop: () => Promise<void>;
}

/** Proportional set size of a process in bytes; 0 of one that just ended. */
function pssBytes(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Resident memory of a process and of what it started; pages that they share count once. */
function residentBytes(pid: number): number {
  const started = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
  const pids = [pid, ...started.split(" ").filter(Boolean).map(Number)];
  return pids.reduce((sum, each) => sum + pssBytes(each), 0);
}

const warmingRequests = 200;

/** Starts the server as the command line does, warms it, and begins to watch its memory. */
export async function startAttacked(): Promise<AttackedServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "abuse-"));
  const child = fork(path.join(import.meta.dirname, "serve-child.ts"), [folder], {
    execArgv: [...nodeFlags],
    env: processEnvironment(process.env),
  });
  const url = await new Promise<string>((resolve) =>
    child.once("message", (told) => resolve(String(told))),
  );
  const port = Number(new URL(url).port);
  const pid = child.pid ?? 0;

  const send: AttackedServer["send"] = async (route, body, headers = {}) => {
    const reply = await fetch(url + route, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : Uint8Array.from(body),
    });
    await reply.arrayBuffer();
    return reply.status;
  };
  for (let index = 0; index < warmingRequests; index += 1) await send("/v1/logs", honest);
  const rest = residentBytes(pid);
  let peak = rest;
  const watching = setInterval(() => {
    peak = Math.max(peak, residentBytes(pid));
  }, 100);

  return {
    port,
    isAlive: () => child.exitCode === null,
    grownMebibytes: () => (peak - rest) / 1024 / 1024,
    send,
    raw: (text) =>
      new Promise((resolve) => {
        let seen = "";
        const socket = net.connect(port, "127.0.0.1", () => socket.write(text));
        socket.on("data", (chunk) => {
          seen += chunk;
          socket.destroy();
        });
        socket.on("error", () => resolve(seen.split("\r\n")[0] ?? ""));
        socket.on("close", () => resolve(seen.split("\r\n")[0] ?? ""));
        socket.setTimeout(5000, () => socket.destroy());
      }),
    drip: (head, drop) =>
      new Promise((resolve) => {
        const began = performance.now();
        const socket = net.connect(port, "127.0.0.1", () => socket.write(head));
        const drops = setInterval(() => socket.write(drop), 200);
        socket.on("error", () => undefined);
        socket.on("close", () => {
          clearInterval(drops);
          resolve(performance.now() - began);
        });
        socket.resume();
      }),
    async honestDuring(attack) {
      const sender = new Worker(path.join(import.meta.dirname, "honest-sender.ts"), {
        workerData: { url, body: honest },
        execArgv: ["--conditions=source"],
      });
      await new Promise((resolve) => sender.once("online", resolve));
      await attack();
      const told = new Promise<{ p95: number; failed: number }>((resolve) =>
        sender.once("message", resolve),
      );
      sender.postMessage("over");
      return await told;
    },
    async stop() {
      clearInterval(watching);
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.disconnect();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
