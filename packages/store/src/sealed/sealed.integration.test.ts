import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { erase } from "../erase/erase.ts";
import { logsTable } from "../layout/tables.ts";
import { openTestStore, type TestStore } from "../testing/open-ingest.ts";
import { event, logsFrame, spansFrame } from "../testing/otlp.ts";
import { applyRetention, sealPastDays } from "./maintain.ts";
import { removeLeftovers } from "./seal.ts";

const dayMs = 86_400_000;
const monday = Date.parse("2026-11-16T10:00:00Z");
const thursday = monday + 3 * dayMs;
const traceId = "5b8efff798038103d269b633813fc60c";

let folder: string;
let store: TestStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sealed-"));
  store = await openTestStore(folder, () => thursday);
});
afterEach(async () => {
  store.close();
  await rm(folder, { recursive: true, force: true });
});

const click = (session: string, number: number, time: number) =>
  event(session, number, time, "user.click", { "user.id": session === "s1" ? "david" : "eve" });

const bodies = async (range = {}): Promise<unknown[]> => {
  const relation = store.database.relations.of(logsTable, ["attributes.session.id"], range);
  const rows = await store.select(
    `SELECT "attributes.session.id" || ' ' || strftime("@timestamp", '%d') AS row FROM ${relation} ORDER BY ALL`,
  );
  return rows.map((row) => Object.values(row ?? {})[0]);
};
const files = (): Promise<string[]> => readdir(join(folder, "days"));

describe("a day that is over", () => {
  test("is sealed into a file of its own, and asked as before", async () => {
    await store.send(logsFrame([click("s1", 1, monday), click("s2", 1, monday + dayMs)]));
    await store.send(logsFrame([click("s1", 2, thursday)]));
    expect(await sealPastDays(store.parts)).toBe(2);
    expect(await files()).toHaveLength(2);
    expect(await store.select("SELECT count(*)::INT AS n FROM hot.logs")).toEqual([{ n: 1 }]);
    expect(await bodies()).toEqual(["s1 16", "s1 19", "s2 17"]);
    expect(await bodies({ from: thursday - 1000 })).toEqual(["s1 19"]);
  });

  test("takes late records, and knows a copy of one that it holds", async () => {
    await store.send(logsFrame([click("s1", 1, monday)]));
    await sealPastDays(store.parts);
    store.forgetSessions();
    await store.send(logsFrame([click("s1", 1, monday), click("s1", 2, monday + 5)]));
    expect(await bodies()).toEqual(["s1 16", "s1 16"]);
    const tomorrow = { ...store.parts, now: () => thursday + dayMs };
    expect(await sealPastDays(tomorrow)).toBe(1);
    expect(await bodies()).toEqual(["s1 16", "s1 16"]);
    expect(await files()).toHaveLength(1);
  });

  test("leaves nothing behind when a crash stopped its sealing", async () => {
    await store.send(logsFrame([click("s1", 1, monday)]));
    await writeFile(join(folder, "days", "logs-2026-11-16-abc.parquet.new"), "half");
    await removeLeftovers(store.parts);
    expect(await files()).toEqual([]);
    expect(await bodies()).toEqual(["s1 16"]);
  });
});

describe("retention", () => {
  test("drops the days that are too old, and the sessions that ended in them", async () => {
    await store.send(logsFrame([click("s1", 1, monday), click("s2", 1, thursday)]));
    await sealPastDays(store.parts);
    const dropped = await applyRetention(store.parts, { days: 2 }, async () => 0);
    expect(dropped).toEqual(["2026-11-16"]);
    expect(await bodies()).toEqual(["s2 19"]);
    expect(await files()).toEqual([]);
    expect(await store.select('SELECT "session.id" AS id FROM hot.sessions')).toEqual([
      { id: "s2" },
    ]);
  });

  test("by size drops the oldest days, never today", async () => {
    await store.send(
      logsFrame([click("s1", 1, monday), click("s1", 2, monday + dayMs), click("s1", 3, thursday)]),
    );
    let used = 100;
    const dropped = await applyRetention(store.parts, { bytes: 60 }, async () => {
      used -= 30;
      return used;
    });
    expect(dropped).toEqual(["2026-11-16"]);
    expect(await bodies()).toEqual(["s1 17", "s1 19"]);
  });
});

describe("what a wrong clock dated ahead", () => {
  const ahead = thursday + 400 * dayMs;

  test("is kept no longer than what it dated back, and its session with it", async () => {
    await store.send(logsFrame([click("s1", 1, ahead), click("s2", 1, thursday + dayMs)]));
    const dropped = await applyRetention(store.parts, { days: 30 }, async () => 0);
    expect(dropped).toEqual([new Date(ahead).toISOString().slice(0, 10)]);
    expect(await bodies()).toEqual(["s2 20"]);
    expect(await store.select('SELECT "session.id" AS id FROM hot.sessions')).toEqual([
      { id: "s2" },
    ]);
  });

  test("goes first when there is too much", async () => {
    await store.send(logsFrame([click("s1", 1, monday), click("s1", 2, ahead)]));
    let used = 100;
    await applyRetention(store.parts, { bytes: 60 }, async () => {
      used -= 30;
      return used;
    });
    expect(await bodies()).toEqual(["s1 16"]);
  });
});

describe("erasing a person", () => {
  test("takes what the session did before login, its traces, and leaves the others", async () => {
    const anonymous = event("s1", 1, monday, "user.navigation");
    const backEnd = { time: monday + 3, body: "charged", traceId, spanId: "00f067aa0ba902b7" };
    await store.send(
      logsFrame([anonymous, { ...click("s1", 2, monday + 1), traceId }, backEnd]),
      logsFrame([click("s2", 1, monday), click("s1", 3, thursday), click("s2", 2, thursday)]),
      spansFrame([{ time: monday + 2, traceId, spanId: "00f067aa0ba902b7", name: "POST /pay" }]),
    );
    await sealPastDays(store.parts);
    const erased = await erase(store.parts, { userId: "david" });
    expect(erased).toMatchObject({ sessions: ["s1"], traces: [traceId], records: 6 });
    expect(await bodies()).toEqual(["s2 16", "s2 19"]);
    expect(await files()).toHaveLength(1);
    expect(await store.select('SELECT "session.id" AS id FROM hot.sessions')).toEqual([
      { id: "s2" },
    ]);
    store.forgetSessions();
    await store.send(logsFrame([click("s2", 3, thursday + 1)]));
    expect(await bodies()).toHaveLength(3);
  });
});
