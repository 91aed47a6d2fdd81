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
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), "chain-"));
  const server = await startServer({ dataFolder, port: 0, ...options });
  stops.push(async () => {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });
  return server;
}

async function sendClick({ url }: RunningServer, session: string): Promise<void> {
  const reply = await fetch(`${url}/v1/logs`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      resourceLogs: [
        {
          scopeLogs: [
            {
              logRecords: [
                {
                  timeUnixNano: `${Date.now()}000000`,
                  body: { stringValue: "user.click" },
                  attributes: [{ key: "session.id", value: { stringValue: session } }],
                },
              ],
            },
          ],
        },
      ],
    }),
  });
  expect(reply.status).toBe(200);
}

async function sessionsIn({ url }: RunningServer): Promise<unknown> {
  const reply = await fetch(`${url}/_query`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: "FROM logs-* | KEEP attributes.session.id | SORT attributes.session.id",
    }),
  });
  const { values }: { values?: unknown } = JSON.parse(await reply.text());
  return values;
}

const holds = (server: RunningServer, ...sessions: string[]) =>
  expect
    .poll(() => sessionsIn(server), { timeout: 15_000 })
    .toEqual(sessions.map((session) => [session]));

test("store and forward: what comes in is here and at every destination", async () => {
  const [first, second] = [await start(), await start()];
  const gateway = await start({
    forwards: [
      { url: first.url, headers: {} },
      { url: second.url, headers: {}, encoding: "protobuf" },
    ],
  });
  await sendClick(gateway, "sess_1");
  for (const server of [gateway, first, second]) await holds(server, "sess_1");
  const health = await (await fetch(`${gateway.url}/health`)).json();
  expect(health).toEqual({
    status: "ok",
    forwards: [
      { state: "ok", lagBytes: 0 },
      { state: "ok", lagBytes: 0 },
    ],
  });
  const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
  expect(metrics).toContain(`session_replay_forward_lag_bytes{url="${first.url}"} 0`);
  expect(metrics).toContain(`session_replay_forward_up{url="${second.url}"} 1`);
});

test("forward only: it is there, and nothing can be asked here", async () => {
  const backend = await start();
  const gateway = await start({ forwardOnly: true, forwards: [{ url: backend.url, headers: {} }] });
  await sendClick(gateway, "sess_2");
  await holds(backend, "sess_2");
  const query = await fetch(`${gateway.url}/_query`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "FROM logs-*" }),
  });
  expect(query.status).toBe(501);
  const erase = await fetch(`${gateway.url}/api/erase`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ user: "x" }),
  });
  expect(erase.status).toBe(501);
});
