import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import os from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { type Journal, openJournal } from "@session-replay/journal";
import { decodeLogs } from "@session-replay/otlp/decode";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listen } from "../http/listen.ts";
import type { Forward } from "../options.ts";
import { type Gateway, startGateway } from "./gateway.ts";

interface Got {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  readonly bytes: Uint8Array;
}

interface Backend {
  readonly url: string;
  readonly got: Got[];
  /** Decides the next answers; 200 when there is none left. */
  readonly answers: ((response: ServerResponse) => void)[];
  readonly stop: () => Promise<void>;
}

async function startBackend(): Promise<Backend> {
  const got: Got[] = [];
  const answers: ((response: ServerResponse) => void)[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const answer = answers.shift();
      if (answer !== undefined) return answer(response);
      const bytes = gunzipSync(Buffer.concat(chunks));
      got.push({ path: request.url ?? "", headers: request.headers, bytes, body: `${bytes}` });
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
  });
  const { port } = await listen(server, 0, "127.0.0.1");
  return {
    url: `http://127.0.0.1:${port}`,
    got,
    answers,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

let folder: string;
let journal: Journal;
let first: Backend;
let second: Backend;
let gateway: Gateway | undefined;
let logged: string[];

const open = async (maximumLagBytes = 1e9, firstMore: Partial<Forward> = {}): Promise<Gateway> => {
  gateway = await startGateway({
    journal,
    forwards: [
      { url: first.url, headers: { authorization: "ApiKey secret" }, ...firstMore },
      { url: `${second.url}/otlp/v1/traces`, headers: {} },
    ],
    maximumLagBytes,
    batchBytes: 1 << 20,
    retry: { firstMs: 500, mostMs: 60_000 },
    timeoutMs: 10_000,
    version: "1.2.3",
    clock: Date.now,
    log: ({ message }) => logged.push(message),
  });
  return gateway;
};

const append = (signal: "logs" | "traces", ...items: unknown[]) =>
  journal.append({
    signal,
    contentType: "application/json",
    receivedAt: Date.now(),
    body: Buffer.from(
      JSON.stringify({ [signal === "logs" ? "resourceLogs" : "resourceSpans"]: items }),
    ),
  });

const until = (done: () => boolean) =>
  expect.poll(done, { timeout: 10_000, interval: 10 }).toBe(true);

const itemsOf = ({ got }: Backend): unknown[] =>
  got.flatMap(({ body }) => {
    const request: { resourceLogs?: unknown[]; resourceSpans?: unknown[] } = JSON.parse(body);
    return request.resourceLogs ?? request.resourceSpans ?? [];
  });

beforeEach(async () => {
  logged = [];
  folder = mkdtempSync(path.join(os.tmpdir(), "gateway-"));
  journal = await openJournal({ folder });
  first = await startBackend();
  second = await startBackend();
});
afterEach(async () => {
  await gateway?.stop();
  await journal.stop();
  await Promise.all([first.stop(), second.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

test("what comes in goes on to every destination, with its secret", async () => {
  await open();
  await append("logs", "a");
  await append("traces", "b");
  await until(() => itemsOf(first).length === 2 && itemsOf(second).length === 2);
  expect(first.got.map(({ path: at }) => at).sort()).toEqual(["/v1/logs", "/v1/traces"]);
  expect(second.got.map(({ path: at }) => at).sort()).toEqual(["/otlp/v1/logs", "/otlp/v1/traces"]);
  expect(first.got[0]?.headers).toMatchObject({
    authorization: "ApiKey secret",
    "user-agent": "session-replay/1.2.3",
    "content-encoding": "gzip",
  });
  expect(second.got[0]?.headers).not.toHaveProperty("authorization");
});

test("a destination that asks to wait gets everything later, the other one meanwhile", async () => {
  first.answers.push((response) => response.writeHead(503, { "retry-after": "1" }).end());
  const { health } = await open();
  await append("logs", "a");
  await until(() => itemsOf(second).length === 1);
  await until(() => health()[0]?.state === "retrying");
  expect(health()[0]?.lagBytes).toBeGreaterThan(0);
  await until(() => itemsOf(first).length === 1);
  await until(() => health()[0]?.state === "ok");
  expect(health()[0]?.lastError).toBe("answered 503");
});

test("a request that is refused for good is passed over and counted", async () => {
  first.answers.push((response) => response.writeHead(400).end());
  const { health } = await open();
  await append("logs", "bad");
  await until(() => health()[0]?.refusedRequests === 1);
  await append("logs", "good");
  await until(() => itemsOf(first).includes("good"));
});

test("a batch that is too large is halved", async () => {
  first.answers.push((response) => response.writeHead(503).end());
  first.answers.push((response) => response.writeHead(413).end());
  await append("logs", "x");
  const opened = await open();
  for (const item of ["a", "b", "c", "d"]) await append("logs", item);
  await until(() => itemsOf(first).includes("d"));
  expect(opened.health()[0]?.refusedRequests).toBeLessThanOrEqual(1);
});

test("after a restart a destination goes on where it was", async () => {
  const opened = await open();
  await append("logs", "a");
  await until(() => itemsOf(first).length === 1 && opened.health()[0]?.lagBytes === 0);
  await opened.stop();
  await append("logs", "b");
  await open();
  await until(() => itemsOf(first).length === 2);
  expect(itemsOf(first)).toEqual(["a", "b"]);
});

test("one that never answers holds nothing for longer, even while it is waited for", async () => {
  const silent = () => undefined;
  first.answers.push(silent, silent, silent, silent);
  const { health } = await open(2000);
  for (let count = 0; count < 40; count += 1) await append("logs", `${count} ${"x".repeat(400)}`);
  await until(() => (health()[0]?.lagBytes ?? 0) <= 2000);
  expect(health()[0]?.skippedBytes).toBeGreaterThan(0);
});

test("a destination that is away for too long is passed over, so that the disk does not fill", async () => {
  await first.stop();
  const { health } = await open(200);
  for (let index = 0; index < 20; index += 1) await append("logs", `item ${index}`);
  await until(() => (health()[0]?.skippedBytes ?? 0) > 0);
  await until(() => itemsOf(second).length === 20);
});

const clicked = (name: string) => ({
  scopeLogs: [{ logRecords: [{ timeUnixNano: "1", body: { stringValue: name } }] }],
});
const bodiesOf = ({ got }: Backend): unknown[] =>
  got.flatMap(({ bytes, headers }) =>
    headers["content-type"] === "application/x-protobuf"
      ? decodeLogs(bytes, "application/x-protobuf", 0).records.map(({ body }) => body)
      : [],
  );

test("a destination that takes no JSON gets protobuf from then on", async () => {
  first.answers.push((response) => response.writeHead(415).end());
  await open();
  await append("logs", clicked("a"));
  await until(() => bodiesOf(first).length === 1);
  await append("logs", clicked("b"));
  await until(() => bodiesOf(first).length === 2);
  expect(bodiesOf(first)).toEqual(["a", "b"]);
  await until(() => itemsOf(second).length === 2);
});

test("a destination may be said to want protobuf", async () => {
  await open(1e9, { encoding: "protobuf" });
  await append("logs", clicked("a"));
  await until(() => bodiesOf(first).length === 1);
});

test("what is erased before it was sent is never sent, its neighbours are", async () => {
  first.answers.push((response) => response.writeHead(503).end());
  const { health, rewind } = await open();
  await append("logs", "gone");
  await append("logs", "kept");
  await until(() => health()[0]?.state === "retrying");
  await journal.erase(({ body }) =>
    Buffer.from(body).includes("gone") ? new Uint8Array() : undefined,
  );
  rewind();
  await until(() => itemsOf(first).length > 0 && health()[0]?.lagBytes === 0);
  expect(itemsOf(first)).toEqual(["kept"]);
});

test("a secret is neither in what is shown nor in what is logged", async () => {
  const url = new URL("/tokens/f00dcafe12345678f00d", first.url);
  [url.username, url.password] = ["name", "hunter2"];
  first.answers.push((response) => response.writeHead(401).end());
  const { health } = await open(1e9, { url: url.href, headers: { "x-key": "topsecret" } });
  await append("logs", "a");
  await until(() => health()[0]?.state === "locked out");
  const told = JSON.stringify([health(), logged]);
  expect(told).toContain("locked out");
  for (const secret of ["hunter2", "topsecret", "f00dcafe"]) expect(told).not.toContain(secret);
  await until(() => itemsOf(first).length === 1);
  expect(first.got[0]).toMatchObject({
    path: "/tokens/f00dcafe12345678f00d/v1/logs",
    headers: { authorization: `Basic ${btoa("name:hunter2")}`, "x-key": "topsecret" },
  });
});
