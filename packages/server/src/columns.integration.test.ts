import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer } from "./start-server.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "columns-"));
let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ dataFolder: folder, port: 0, limits: { attributeNames: 50 } });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Value = { stringValue: string } | { intValue: number };

async function send(attributes: Readonly<Record<string, Value>>): Promise<void> {
  const record = {
    timeUnixNano: `${Date.now()}000000`,
    attributes: Object.entries(attributes).map(([key, value]) => ({ key, value })),
  };
  const reply = await fetch(`${server.url}/v1/logs`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ resourceLogs: [{ scopeLogs: [{ logRecords: [record] }] }] }),
  });
  expect(reply.status).toBe(200);
}

interface Answer {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly values: readonly (readonly unknown[])[];
  readonly warning: string | null;
}

async function query(text: string): Promise<Answer> {
  const reply = await fetch(`${server.url}/_query`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: text }),
  });
  return { ...JSON.parse(await reply.text()), warning: reply.headers.get("warning") };
}

test("a name that is a text and then a number, or the reverse, is kept, queryable and explained", async () => {
  await send({ "text.first": { stringValue: "many" }, "number.first": { intValue: 5 } });
  await expect
    .poll(async () => (await query("FROM logs-* | STATS COUNT(*)")).values, { timeout: 10_000 })
    .toEqual([[1]]);
  await send({ "text.first": { intValue: 5 }, "number.first": { stringValue: "many" } });
  await expect
    .poll(async () => (await query("FROM logs-* | STATS COUNT(*)")).values, { timeout: 10_000 })
    .toEqual([[2]]);
  const texts = await query('FROM logs-* | WHERE text.first == "5" | KEEP text.first');
  expect(texts.columns[0]?.type).toBe("keyword");
  expect(texts.values).toEqual([["5"]]);
  const numbers = await query(
    "FROM logs-* | SORT @timestamp | KEEP attributes.number.first, attributes.number.first.malformed",
  );
  expect(numbers.columns.map(({ type }) => type)).toEqual(["long", "keyword"]);
  expect(numbers.values).toEqual([
    [5, "5"],
    [null, "many"],
  ]);
  expect(numbers.warning).toContain("[attributes.number.first] is long");
});

test("ten thousand names of a sender's choice stay within the bound, and nothing is lost", async () => {
  const before = (await query("FROM logs-* | LIMIT 1")).columns.length;
  for (let request = 0; request < 25; request += 1) {
    const names = Array.from({ length: 400 }, (_, index) => `attack.${request}.${index}`);
    await send(Object.fromEntries(names.map((name) => [name, { stringValue: name }])));
  }
  await expect
    .poll(async () => (await query("FROM logs-* | STATS COUNT(*)")).values, { timeout: 20_000 })
    .toEqual([[27]]);
  const after = (await query("FROM logs-* | LIMIT 1")).columns.length;
  // Each name stands twice, with its prefix and without.
  expect(after - before).toBeLessThanOrEqual(2 * 50);
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  expect(Number(/^session_replay_attribute_names (\d+)$/m.exec(metrics)?.[1])).toBeLessThanOrEqual(
    150,
  );
  expect(
    Number(/^session_replay_attribute_names_refused (\d+)$/m.exec(metrics)?.[1]),
  ).toBeGreaterThan(9000);
  const exported = await (await fetch(`${server.url}/api/export?format=parquet`)).arrayBuffer();
  expect(exported.byteLength).toBeGreaterThan(1000);
});

test("what one record may hold is bounded as the limits say, where it comes and where it is stored", async () => {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), "record-"));
  const limits = { recordAttributes: 2, textLength: 5 };
  const small = await startServer({ dataFolder, port: 0, limits });
  const attributes = ["a", "b", "c"].map((key) => ({ key, value: { stringValue: "longer" } }));
  const reply = await fetch(`${small.url}/v1/logs`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ resourceLogs: [{ scopeLogs: [{ logRecords: [{ attributes }] }] }] }),
  });
  expect(await reply.json()).toMatchObject({
    partialSuccess: {
      errorMessage: expect.stringMatching(/attribute beyond 2 .*dropped.*|string cut to 5/),
    },
  });
  const stored = async (): Promise<unknown> => {
    const answer = await fetch(`${small.url}/_query`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "FROM logs-* | KEEP attributes.a, attributes.b" }),
    });
    const { values }: { values?: unknown } = JSON.parse(await answer.text());
    return values;
  };
  await expect.poll(stored, { timeout: 15_000 }).toEqual([["longe", "longe"]]);
  await small.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});
