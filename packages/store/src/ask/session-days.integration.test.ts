import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "@session-replay/esql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDictionary } from "../catalogue/dictionary.ts";
import { createRoutes } from "../catalogue/routes.ts";
import { storeCatalogue } from "../catalogue/streams.ts";
import { openTestStore, type TestStore } from "../testing/open-ingest.ts";
import { event, logsFrame } from "../testing/otlp.ts";
import { daysOfSessions } from "./session-days.ts";

const dayMs = 86_400_000;
const monday = Date.parse("2026-11-16T00:00:00Z");
const noon = monday + dayMs / 2;

let folder: string;
let store: TestStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "days-"));
  store = await openTestStore(folder, () => noon);
  await store.send(
    logsFrame([
      event("s1", 1, noon, "user.click", {}),
      event("s1", 2, noon + dayMs, "user.click", {}),
      event("s2", 1, noon + 4 * dayMs, "user.click", {}),
    ]),
  );
});
afterAll(async () => {
  store.close();
  await rm(folder, { recursive: true, force: true });
});

const logs = "FROM logs-generic.otel-default";
test.each<[string, [from: number, days: number] | undefined]>([
  [`${logs} | WHERE session.id == "s1"`, [monday, 2]],
  [`${logs} | WHERE session.id IN ("s1", "s2")`, [monday, 5]],
  [
    `${logs} | WHERE @timestamp > "2026-11-17" AND attributes.session.id == "s2"`,
    [monday + 4 * dayMs, 1],
  ],
  ['FROM logs-*, traces-* | WHERE session.id == "s2"', [monday + 4 * dayMs, 1]],
  ['FROM session-replay-sessions | WHERE session.id == "s1"', [monday, 2]],
  [`${logs} | WHERE session.id == "unknown"`, undefined],
  [`${logs} | WHERE session.id == "s1" OR user.id == "david"`, undefined],
  [logs, undefined],
])("%s", async (query, days) => {
  const { database } = store;
  const known = {
    dictionary: createDictionary([], 10),
    routes: createRoutes({ logs: [], spans: [] }, 10),
  };
  const compiled = compile(query, storeCatalogue(known, database.relations), { now: noon });
  const expected = days && { from: days[0], to: days[0] + days[1] * dayMs - 1 };
  expect(await daysOfSessions(database.writer, compiled)).toEqual(expected);
});
