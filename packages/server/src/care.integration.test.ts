import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer } from "./start-server.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "care-"));
let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ dataFolder: folder, port: 0 });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const text = (key: string, value: string) => ({ key, value: { stringValue: value } });

async function sendClick(session: string, user: string, environment: string): Promise<void> {
  const attributes = [
    text("session.id", session),
    { key: "session.sequence", value: { intValue: "1" } },
    text("user.id", user),
  ];
  const record = {
    timeUnixNano: `${Date.now()}000000`,
    body: { stringValue: "user.click" },
    attributes,
  };
  const resource = { attributes: [text("deployment.environment.name", environment)] };
  const reply = await fetch(`${server.url}/v1/logs`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ resourceLogs: [{ resource, scopeLogs: [{ logRecords: [record] }] }] }),
  });
  expect(reply.status).toBe(200);
}

const api = async (method: string, route: string, body?: unknown) => {
  const reply = await fetch(server.url + route, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  return { status: reply.status, body: await reply.json() };
};

test("one click removes the demo and nothing else", async () => {
  await sendClick("sess_demo", "anna", "demo");
  await sendClick("sess_real", "david", "production");
  expect(await api("DELETE", "/api/demo")).toMatchObject({ status: 200, body: { sessions: 1 } });
  const { body } = await api("GET", "/api/status");
  expect(body).toMatchObject({ ready: true, store: { sessions: 1, logs: 1 } });
});

test("a person is erased, and who did so is noted without a name", async () => {
  await sendClick("sess_other", "eve", "production");
  const erased = await api("POST", "/api/erase", { user: "david" });
  expect(erased).toMatchObject({ status: 200, body: { sessions: 1 } });
  expect(await api("GET", "/api/audit?user=david")).toMatchObject({
    body: { entries: [{ actor: "local", action: "erase.user" }] },
  });
  expect(await api("POST", "/api/erase", {})).toMatchObject({ status: 400 });
});

test("a backup is written while the server runs", async () => {
  const { status, body } = await api("POST", "/api/backup", {});
  expect(status).toBe(200);
  const made: { folder?: unknown } = Object(body);
  expect(existsSync(path.join(String(made.folder), "state.db"))).toBe(true);
});

test("Prometheus can read how the server does", async () => {
  const reply = await fetch(`${server.url}/metrics`);
  expect(reply.headers.get("content-type")).toContain("version=0.0.4");
  expect(await reply.text()).toMatch(/^session_replay_otlp_records_total 3$/m);
});
