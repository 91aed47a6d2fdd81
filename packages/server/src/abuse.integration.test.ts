import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import zlib from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeFlags, processEnvironment } from "../process-settings.js";

const folder = mkdtempSync(path.join(os.tmpdir(), "abuse-"));
let child: ChildProcess;
let url: string;
let port: number;
let restBytes = 0;
let peakBytes = 0;
let watching: NodeJS.Timeout;

/** Proportional set size of a process in bytes; 0 of one that just ended. */
function pssBytes(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Resident memory of the server and of what it started; pages that they share count once. */
function residentBytes(): number {
  const started = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8");
  const pids = [child.pid ?? 0, ...started.split(" ").filter(Boolean).map(Number)];
  return pids.reduce((sum, pid) => sum + pssBytes(pid), 0);
}

beforeAll(async () => {
  const script = path.join(import.meta.dirname, "testing", "serve-child.ts");
  child = fork(script, [folder], {
    // As the command line starts it.
    execArgv: [...nodeFlags],
    env: processEnvironment(process.env),
  });
  url = await new Promise((resolve) => child.once("message", (told) => resolve(String(told))));
  port = Number(new URL(url).port);
  for (let index = 0; index < 200; index += 1) await send("/v1/logs", honest);
  restBytes = residentBytes();
  peakBytes = restBytes;
  watching = setInterval(() => {
    peakBytes = Math.max(peakBytes, residentBytes());
  }, 100);
});
afterAll(async () => {
  clearInterval(watching);
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.disconnect();
  await gone;
  rmSync(folder, { recursive: true, force: true });
});

const honest = JSON.stringify({
  resourceLogs: [
    {
      scopeLogs: [
        { logRecords: [{ timeUnixNano: "1763860000000000000", body: { stringValue: "ok" } }] },
      ],
    },
  ],
});

async function send(
  route: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): Promise<number> {
  const reply = await fetch(url + route, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : Uint8Array.from(body),
  });
  await reply.arrayBuffer();
  return reply.status;
}

/** Honest senders during an attack: p95 of their waits in milliseconds. */
async function honestDuring(attack: () => Promise<unknown>): Promise<number> {
  const sender = new Worker(path.join(import.meta.dirname, "testing", "honest-sender.ts"), {
    workerData: { url, body: honest },
    execArgv: ["--conditions=source"],
  });
  await new Promise((resolve) => sender.once("online", resolve));
  await attack();
  const told = new Promise<{ p95: number; failed: number }>((resolve) =>
    sender.once("message", resolve),
  );
  sender.postMessage("over");
  const { p95, failed } = await told;
  expect(failed).toBe(0);
  return p95;
}

/** Sends raw bytes and gives the first line of the answer, empty if the server hung up. */
function raw(text: string): Promise<string> {
  return new Promise((resolve) => {
    let seen = "";
    const socket = net.connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => {
      seen += chunk;
      socket.destroy();
    });
    socket.on("error", () => resolve(seen.split("\r\n")[0] ?? ""));
    socket.on("close", () => resolve(seen.split("\r\n")[0] ?? ""));
    socket.setTimeout(5000, () => socket.destroy());
  });
}

const record = (value: unknown, key = "k") =>
  JSON.stringify({
    resourceLogs: [{ scopeLogs: [{ logRecords: [{ attributes: [{ key, value }] }] }] }],
  });

describe("large and nested", () => {
  test("a gzip bomb, a 100 MB body and a million attributes are refused while honest senders are served", async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(200 * 1024 * 1024));
    const attributes = Array.from(
      { length: 1_000_000 },
      (_, index) => `{"key":"a${index}","value":{"intValue":1}}`,
    );
    const many = `{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"attributes":[${attributes.join(",")}]}]}]}]}`;
    const p95 = await honestDuring(async () => {
      for (let round = 0; round < 5; round += 1) {
        expect(await send("/v1/logs", bomb, { "content-encoding": "gzip" })).toBe(413);
      }
      expect(await send("/v1/logs", "x".repeat(100_000_000))).toBe(413);
      expect([200, 413]).toContain(await send("/v1/logs", many));
      const some = `{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"attributes":[${attributes.slice(0, 400_000).join(",")}]}]}]}]}`;
      expect([200, 413]).toContain(await send("/v1/logs", some));
    });
    expect(p95).toBeLessThan(500);
  });

  test("100,000 levels of nesting are refused or rejected, in JSON and in protobuf", async () => {
    const lists = `${'{"arrayValue":{"values":['.repeat(100_000)}{}${"]}}".repeat(100_000)}`;
    const deep = `{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"body":${lists}}]}]}]}`;
    expect([200, 400]).toContain(await send("/v1/logs", deep));
    expect(await send("/v1/logs", "[".repeat(100_000))).toBe(400);
    expect(await send("/_query", "[".repeat(100_000))).toBe(400);
    const levels = Buffer.alloc(60_000, 0x0a);
    expect([200, 400]).toContain(
      await send("/v1/logs", levels, { "content-type": "application/x-protobuf" }),
    );
  });
});

describe("strange values", () => {
  test.each([
    ["__proto__ as a name", record({ stringValue: "x" }, "__proto__")],
    ["constructor as a name", record({ stringValue: "x" }, "constructor.prototype")],
    ["a huge integer", record({ intValue: "99999999999999999999999999" })],
    ["a negative huge integer", record({ intValue: -1e300 })],
    ["NaN as text", record({ doubleValue: "NaN" })],
    ["wrong types", record({ stringValue: { a: 1 } })],
    ["a list for a value", record([1, 2, 3])],
    ["a name of a megabyte", record({ stringValue: "x" }, "k".repeat(1_000_000))],
    ["control characters", record({ stringValue: "\u0000\u001b[31m\u202e" })],
    [
      "a lone surrogate",
      '{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"body":{"stringValue":"\\ud800"}}]}]}]}',
    ],
    ["__proto__ as a field", '{"__proto__":{"resourceLogs":[]},"resourceLogs":[]}'],
    [
      "a time beyond all dates",
      '{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"timeUnixNano":"18446744073709551615"}]}]}]}',
    ],
  ])("%s neither crashes nor fails", async (_what, body) => {
    expect([200, 400]).toContain(await send("/v1/logs", body));
  });

  test("bad UTF-8 is a bad request", async () => {
    expect(await send("/v1/logs", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]))).toBe(400);
  });
});

describe("paths and headers", () => {
  test.each([
    ["a path upwards", "GET /../../etc/passwd HTTP/1.1\r\nhost: localhost\r\n\r\n", /404/],
    [
      "an encoded path upwards",
      "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nhost: localhost\r\n\r\n",
      /404/,
    ],
    ["two slashes", "GET //evil.example/ HTTP/1.1\r\nhost: localhost\r\n\r\n", /40[04]|200/],
    [
      "a proxy's request",
      "GET http://evil.example/api/sessions HTTP/1.1\r\nhost: evil.example\r\n\r\n",
      /421/,
    ],
    [
      "two lengths",
      "POST /v1/logs HTTP/1.1\r\nhost: localhost\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
      /400/,
    ],
    [
      "a negative length",
      "POST /v1/logs HTTP/1.1\r\nhost: localhost\r\ncontent-length: -5\r\n\r\n",
      /400/,
    ],
    ["no HTTP", "NONSENSE\r\n\r\n", /400/],
    [
      "100 kB of header",
      `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${"y".repeat(100_000)}\r\n\r\n`,
      /400|431/,
    ],
    [
      "a path that is no text",
      "GET /api/sessions/%00%ff HTTP/1.1\r\nhost: localhost\r\n\r\n",
      /40[04]/,
    ],
  ])("%s is refused", async (_what, request, expected) => {
    expect(await raw(request)).toMatch(expected);
  });

  test("what dawdles with its headers is closed", async () => {
    const began = Date.now();
    await new Promise<void>((resolve) => {
      const socket = net.connect(port, "127.0.0.1");
      const drip = setInterval(() => socket.write("x-a: b\r\n"), 200);
      socket.write("POST /v1/logs HTTP/1.1\r\n");
      socket.on("error", () => undefined);
      socket.on("close", () => {
        clearInterval(drip);
        resolve();
      });
      socket.resume();
    });
    expect(Date.now() - began).toBeLessThan(8000);
  });
});

test("10,000 connections that say nothing keep nobody out, and are closed", async () => {
  const limit = Number(
    /open files\s+(\d+)/i.exec(readFileSync("/proc/self/limits", "utf8"))?.[1] ?? 1024,
  );
  const count = Math.min(10_000, limit - 500);
  const sockets: net.Socket[] = [];
  const p95 = await honestDuring(async () => {
    for (let index = 0; index < count; index += 1) {
      const socket = net.connect(port, "127.0.0.1");
      socket.on("error", () => undefined);
      sockets.push(socket);
      if (index % 250 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  });
  for (const socket of sockets) socket.destroy();
  expect(p95).toBeLessThan(500);
});

test("after all of it the server answers, and it never grew by more than 300 MiB", async () => {
  expect(await send("/v1/logs", honest)).toBe(200);
  expect(child.exitCode).toBeNull();
  expect((peakBytes - restBytes) / 1024 / 1024).toBeLessThan(300);
});
