import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Journal, openJournal } from "@session-replay/journal";
import { streams } from "@session-replay/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore, type Store } from "./open-store.ts";
import { event, logsFrame, spansFrame } from "./testing/otlp.ts";

const t0 = Date.parse("2026-11-23T10:00:00Z");
const traceId = "5b8efff798038103d269b633813fc60c";
let folder: string;
let journal: Journal;
let store: Store;

const rage = (session: string, number: number, user: string, page: string) =>
  event(session, number, t0 + number, "user.frustration.rage_click", {
    "user.id": user,
    "page.url": page,
    "frustration.type": "rage_click",
    "frustration.score": 0.8,
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ask-"));
  journal = await openJournal({ folder: join(folder, "journal") });
  store = await openStore({ folder: join(folder, "store"), journal });
  await journal.append(
    logsFrame([
      event("s1", 1, t0, "user.click", { "user.id": "david", "cart.items": 3, tags: ["a", "b"] }),
      rage("s1", 2, "david", "/checkout"),
      rage("s1", 3, "david", "/checkout"),
      rage("s2", 4, "eve", "/cart"),
      event("s2", 5, t0 + 5, "user.click", { "user.id": "eve", "cart.items": "many" }),
      {
        time: t0 + 6,
        body: "other",
        attributes: { "data_stream.dataset": "Shop", "user.id": "x" },
      },
    ]),
  );
  await journal.append(
    spansFrame([{ time: t0, traceId, spanId: "00f067aa0ba902b7", name: "POST /pay", kind: 2 }]),
  );
  await store.drained();
});
afterAll(async () => {
  await store.stop();
  await journal.stop();
  await rm(folder, { recursive: true, force: true });
});

const rows = async (query: string): Promise<unknown> => (await store.ask(query)).rows;

describe("the article's queries", () => {
  test("all events for a specific user", async () => {
    const { columns, rows: all } = await store.ask(
      `-- All events for a specific user
      FROM logs-generic.otel-default
      | WHERE attributes.user.id == "david"
      | SORT @timestamp ASC`,
    );
    const place = columns.findIndex(({ name }) => name === "body.text");
    expect(all.map((row) => row[place])).toEqual([
      "user.click",
      "user.frustration.rage_click",
      "user.frustration.rage_click",
    ]);
    const timestamp = columns.findIndex(({ name }) => name === "@timestamp");
    expect(columns[timestamp]?.type).toBe("date");
    expect(all[0]?.[timestamp]).toBe("2026-11-23T10:00:00.000Z");
  });

  test("frustrated users", async () => {
    expect(
      await rows(
        `-- Frustrated users in the last hour
        FROM logs-generic.otel-default
        | WHERE attributes.frustration.type IS NOT NULL
        | STATS count = COUNT() BY attributes.user.id
        | SORT count DESC`,
      ),
    ).toEqual([
      [2, "david"],
      [1, "eve"],
    ]);
  });

  test("rage clicks by page", async () => {
    expect(
      await rows(
        `-- Rage clicks by page
        FROM logs-generic.otel-default
        | WHERE attributes.frustration.type == "rage_click"
        | STATS count = COUNT() BY attributes.page.url
        | SORT count DESC`,
      ),
    ).toEqual([
      [2, "/checkout"],
      [1, "/cart"],
    ]);
  });
});

describe("columns", () => {
  test("short names, the uid and several values", async () => {
    expect(
      await rows(
        `FROM logs-generic.otel-default | WHERE session.id == "s1" AND body.text == "user.click"
         | KEEP log.record.uid, attributes.tags, user.id, attributes.session.sequence`,
      ),
    ).toEqual([["s1/1", ["a", "b"], "david", 1]]);
  });

  test("a name with values of two types is of the first, keeps the other, and says so", async () => {
    const { rows: all, warnings } = await store.ask(
      `FROM logs-generic.otel-default | WHERE attributes.user.id IN ("david", "eve") AND body.text == "user.click"
       | SORT @timestamp | KEEP attributes.cart.items, attributes.cart.items.malformed`,
    );
    expect(all).toEqual([
      [3, "3"],
      [null, "many"],
    ]);
    expect(warnings.join()).toContain("[attributes.cart.items] is long");
  });

  test("a known column that no record has is null", async () => {
    expect(
      await rows("FROM logs-generic.otel-default | STATS n = COUNT(attributes.funnel.event)"),
    ).toEqual([[0]]);
  });
});

describe("streams", () => {
  test("spans", async () => {
    expect(
      await rows("FROM traces-generic.otel-default | KEEP name, kind, duration, trace.id"),
    ).toEqual([["POST /pay", "Server", 1_000_000, traceId]]);
  });

  test("sessions", async () => {
    expect(
      await rows(
        "FROM session-replay-sessions | SORT session.id | KEEP session.id, user.id, frustration.rage_click",
      ),
    ).toEqual([
      ["s1", "david", 2],
      ["s2", "eve", 1],
    ]);
  });

  test("a record that names a data set has a stream of its own", async () => {
    expect(await rows("FROM logs-shop.otel-default | KEEP body.text")).toEqual([["other"]]);
    expect(
      await rows(`FROM logs-generic.otel-default | WHERE body.text == "other" | STATS COUNT(*)`),
    ).toEqual([[0]]);
    expect(await rows("FROM logs-* | STATS n = COUNT(*)")).toEqual([[6]]);
  });
});

describe("a query that cannot run", () => {
  test("says where", async () => {
    await expect(store.ask("FROM logs-generic.otel-default | WHERE nope == 1")).rejects.toThrow(
      "Unknown column [nope]",
    );
  });

  test("ends with its signal, and the next one runs", async () => {
    const stopped = store.ask("FROM logs-* | STATS COUNT(*)", { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toThrow("aborted");
    expect(await rows("ROW a = 1")).toEqual([[1]]);
  });
});

test.each(Object.entries(streams).map(([stream, specs]) => ({ stream, specs })))(
  "every column of $stream can be asked for",
  async ({ stream, specs }) => {
    const names = Object.keys(specs);
    const listed = names.map((name) => `\`${name}\``).join(", ");
    const answered = await store.ask(`FROM ${stream} | KEEP ${listed} | LIMIT 1`);
    expect(answered.columns.map(({ name }) => name)).toEqual(names);
  },
);
