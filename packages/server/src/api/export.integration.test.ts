import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer } from "../start-server.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "export-"));
const rows = 20;
let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ dataFolder: folder, port: 0, limits: { rows } });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const record = (milliseconds: number, body: string) => ({
  timeUnixNano: `${milliseconds}000000`,
  body: { stringValue: body },
});

const exported = async (format: string): Promise<string> =>
  await (await fetch(`${server.url}/api/export?format=${format}`)).text();

test("an export holds every record, however few an answer may hold and many a moment has", async () => {
  const now = Date.now();
  const bodies = Array.from({ length: 150 }, (_, index) => `record ${index}`);
  const times = bodies.map((_, index) => (index < 70 ? now : now - index * 1000));
  const future = Date.UTC(2250, 0, 1);
  const logRecords = bodies.map((body, index) => record(times[index] ?? now, body));
  const reply = await fetch(`${server.url}/v1/logs`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      resourceLogs: [{ scopeLogs: [{ logRecords: [...logRecords, record(future, "=1+1")] }] }],
    }),
  });
  expect(reply.status).toBe(200);
  await expect
    .poll(async () => (await exported("ndjson")).includes("=1+1"), { timeout: 20_000 })
    .toBe(true);
  const lines = (await exported("ndjson")).trimEnd().split("\n");
  const found = lines.map((line) => String(Object(JSON.parse(line))["body.text"]));
  expect(found.sort()).toEqual([...bodies, "=1+1"].sort());
  const csv = (await exported("csv")).trimEnd().split("\r\n");
  expect(csv).toHaveLength(bodies.length + 2);
  expect(csv.at(-1)).toContain("'=1+1");
  expect(csv[0]?.split(",")).not.toContain("_id");
});
