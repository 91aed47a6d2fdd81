import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import type { ServerOptions } from "../options.ts";
import { type RunningServer, startServer } from "../start-server.ts";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function start(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), "tracing-"));
  const server = await startServer({ dataFolder, port: 0, ...options });
  stops.push(async () => {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });
  return server;
}

async function query({ url }: RunningServer, text: string, headers = {}): Promise<unknown[][]> {
  const reply = await fetch(`${url}/_query`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query: text }),
  });
  const { values }: { values?: unknown[][] } = JSON.parse(await reply.text());
  return values ?? [];
}

const spansOf = (server: RunningServer, where = "true") =>
  query(
    server,
    `FROM traces-* | WHERE resource.attributes.service.name == "session-replay" AND ${where} | STATS n = COUNT(*) BY name | SORT name | KEEP name`,
  );

const traceId = "5b8efff798038103d269b633813fc60c";
const traceparent = `00-${traceId}-eee19b7ec3c1b174-01`;

async function use(server: RunningServer): Promise<void> {
  await query(server, 'FROM logs-* | WHERE user.id == "hunter2"', { traceparent });
  await fetch(`${server.url}/api/sessions/sess_hunter2`, { headers: { traceparent } });
  await fetch(`${server.url}/v1/logs`, {
    method: "POST",
    headers: { "content-type": "application/json", traceparent },
    body: "{}",
  });
}

const expected = [["GET /api/sessions/:id"], ["POST /_query"], ["POST /v1/logs"], ["esql.query"]];

test("its own requests and queries are spans in its own store, under the caller's trace", async () => {
  const server = await start({ traces: "self" });
  await use(server);
  await expect
    .poll(() => spansOf(server, `trace_id == "${traceId}"`), { timeout: 15_000 })
    .toEqual(expected);
  const children = await query(
    server,
    `FROM traces-* | WHERE trace_id == "${traceId}" AND name == "esql.query" | KEEP parent_span_id`,
  );
  const [parent] = await query(
    server,
    `FROM traces-* | WHERE trace_id == "${traceId}" AND name == "POST /_query" | KEEP span_id, kind, attributes.http.response.status_code`,
  );
  expect(parent?.slice(1)).toEqual(["Server", 200]);
  expect(children.flat()).toContain(parent?.[0]);
  const all = await query(server, "FROM traces-* | LIMIT 1000");
  expect(JSON.stringify(all)).not.toContain("hunter2");
});

test("left alone it makes none: storing its spans is no request", async () => {
  const server = await start({ traces: "self" });
  await use(server);
  const count = async () => Number((await query(server, "FROM traces-* | STATS COUNT(*)"))[0]?.[0]);
  const afterPause = async () => {
    await new Promise((resolve) => setTimeout(resolve, 4000));
    return await count();
  };
  const first = await afterPause();
  expect(first).toBeGreaterThan(3);
  // The two spans of the request that counted, and no more.
  expect((await afterPause()) - first).toBe(2);
});

test("they go to another endpoint, if one is named", async () => {
  const backend = await start();
  const server = await start({ traces: { url: backend.url, headers: {} } });
  await use(server);
  await expect.poll(() => spansOf(backend), { timeout: 15_000 }).toEqual(expected);
  expect(await query(server, "FROM traces-*")).toEqual([]);
});

test("without the option there are none", async () => {
  const server = await start();
  await use(server);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(await query(server, "FROM traces-*")).toEqual([]);
});
