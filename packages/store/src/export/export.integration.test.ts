import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openTestStore, type TestStore } from "../testing/open-ingest.ts";
import { event, logsFrame } from "../testing/otlp.ts";
import { exportRows } from "./export.ts";

const t0 = Date.parse("2026-11-23T10:00:00Z");
let folder: string;
let store: TestStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "export-"));
  store = await openTestStore(join(folder, "store"), () => t0);
  await store.send(
    logsFrame([
      event("s1", 1, t0, "=cmd|' /C calc'!A0", { "user.id": "-2+3", "cart.items": 3 }),
      event("s1", 2, t0 + 1000, "user.click"),
    ]),
  );
});
afterEach(async () => {
  store.close();
  await rm(folder, { recursive: true, force: true });
});

const file = (name: string): string => join(folder, name);

test("NDJSON has a row a line, every column by its name", async () => {
  const request = { what: "logs", format: "ndjson", file: file("logs.ndjson") } as const;
  expect(await exportRows(store.database, request)).toBe(2);
  const [first = ""] = (await readFile(request.file, "utf8")).split("\n");
  expect(JSON.parse(first)).toMatchObject({
    "body.text": "=cmd|' /C calc'!A0",
    "attributes.log.record.uid": "s1/1",
    "attributes.session.sequence": 1,
    attributes: { "cart.items": 3 },
  });
});

test("CSV has nothing that a spreadsheet would run", async () => {
  const request = { what: "logs", format: "csv", file: file("logs.csv") } as const;
  await exportRows(store.database, request);
  const text = await readFile(request.file, "utf8");
  expect(text).toContain("'=cmd|");
  expect(text).toContain("'-2+3");
  expect(text).not.toMatch(/(^|,)"?[=+@]/m);
});

test("Parquet holds the range that was asked for", async () => {
  const request = {
    what: "logs",
    format: "parquet",
    file: file("logs.parquet"),
    range: { from: t0 + 500 },
  } as const;
  expect(await exportRows(store.database, request)).toBe(1);
  expect(
    await store.select(`SELECT "body.text" AS body FROM read_parquet('${request.file}')`),
  ).toEqual([{ body: "user.click" }]);
});

test("sessions", async () => {
  const request = { what: "sessions", format: "ndjson", file: file("sessions.ndjson") } as const;
  expect(await exportRows(store.database, request)).toBe(1);
});
