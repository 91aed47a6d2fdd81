import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "@session-replay/journal";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createDictionary } from "../catalogue/dictionary.ts";
import { createRoutes } from "../catalogue/routes.ts";
import { type Database, openDatabase } from "../database/open.ts";
import { event, logsFrame, spansFrame } from "../testing/otlp.ts";
import { createIngest } from "./ingest.ts";
import { createPrepared } from "./prepared.ts";

const t0 = 1_700_000_000_000;
const traceId = "5b8efff798038103d269b633813fc60c";

let folder: string;
let database: Database;
let position = 0;
let send: (...frames: Frame[]) => Promise<unknown>;

async function open(): Promise<void> {
  database = await openDatabase({ folder, memoryMegabytes: 128, threads: 1 });
  const known = {
    dictionary: createDictionary([], 100),
    routes: createRoutes({ logs: [], spans: [] }, 10),
  };
  const { ingest } = createIngest(database, known);
  const prepared = createPrepared(known);
  send = (...frames) => {
    position += 1;
    const stored = frames.map((frame) => ({ ...frame, position, next: position + 1 }));
    return ingest(prepared.take(stored, position), { journalId: "j", position });
  };
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ingest-"));
  await open();
});
afterEach(async () => {
  database.close();
  await rm(folder, { recursive: true, force: true });
});

const select = async (sql: string): Promise<unknown[]> =>
  (await database.writer.runAndReadAll(sql)).getRowObjectsJson();
const numbers = async (): Promise<unknown[]> =>
  (
    await database.writer.runAndReadAll(
      `SELECT "attributes.session.sequence" AS n FROM hot.logs ORDER BY n`,
    )
  )
    .getRows()
    .map(([number]) => Number(number));

describe("a record that comes twice", () => {
  const click = event("s1", 1, t0, "user.click", { "target.semantic_name": "Pay" });

  test("is stored once, within a batch and over batches", async () => {
    await send(logsFrame([click, click]), logsFrame([click], t0 + 5000));
    await send(logsFrame([click], t0 + 9000));
    expect(await numbers()).toEqual([1]);
  });

  test("also after a restart", async () => {
    await send(logsFrame([click]));
    database.close();
    await open();
    await send(logsFrame([click, event("s1", 2, t0 + 1, "user.click")]));
    expect(await numbers()).toEqual([1, 2]);
  });

  test("but a different one with the same uid gets the next free number, once", async () => {
    await send(logsFrame([click, event("s1", 2, t0 + 1, "user.click")]));
    const other = event("s1", 1, t0 + 2, "user.click", { "target.semantic_name": "Cancel" });
    await send(logsFrame([other]));
    await send(logsFrame([other, click], t0 + 1));
    expect(await numbers()).toEqual([1, 2, 3]);
  });

  test("without a uid is stored once only if it is equal in everything", async () => {
    const line = { time: t0, body: "paid", attributes: { amount: 5 } };
    await send(logsFrame([line, { ...line, attributes: { amount: 6 } }]));
    await send(logsFrame([line], t0 + 5));
    expect(await select("SELECT count(*)::INT AS n FROM hot.logs")).toEqual([{ n: 2 }]);
  });

  test("a span is known by its ids, and brings its events once", async () => {
    const span = {
      time: t0,
      traceId,
      spanId: "00f067aa0ba902b7",
      name: "POST /pay",
      events: [{ time: t0 + 1, name: "exception" }],
    };
    await send(spansFrame([span, span]));
    await send(spansFrame([span]));
    expect(
      await select(
        "SELECT (SELECT count(*) FROM hot.spans)::INT AS s, count(*)::INT AS l FROM hot.logs",
      ),
    ).toEqual([{ s: 1, l: 1 }]);
  });
});

describe("the sessions roll-up", () => {
  test("does not depend on the order in which records come", async () => {
    const records = [
      event("s1", 1, t0, "user.navigation", { "page.url": "/cart" }),
      event("s1", 2, t0 + 1000, "user.click", { "page.url": "/cart", "user.id": "david" }),
      event("s1", 3, t0 + 2000, "user.frustration.rage_click", {
        "page.url": "/checkout",
        "frustration.type": "rage_click",
        "frustration.score": 0.8,
      }),
    ];
    for (const record of [records[2], records[0], records[1]]) {
      if (record) await send(logsFrame([record]));
    }
    const failed = {
      time: t0 + 1500,
      traceId,
      spanId: "00f067aa0ba902b7",
      name: "POST",
      kind: 3,
      attributes: { "session.id": "s1", "http.response.status_code": 402 },
    };
    await send(spansFrame([failed]));
    expect(
      await select(
        `SELECT "session.id" AS id, "user.id" AS "user", epoch_ms("session.end") - epoch_ms("session.start") AS ms,
           "page.entry" AS "from", "page.exit" AS "to", "event.count"::INT AS events, "click.count"::INT AS clicks,
           "page.count"::INT AS pages, "frustration.rage_click"::INT AS rage, "frustration.max_score" AS worst,
           "request.failed_count"::INT AS failed FROM hot.sessions`,
      ),
    ).toEqual([
      {
        id: "s1",
        user: "david",
        ms: "2000",
        from: "/cart",
        to: "/checkout",
        events: 3,
        clicks: 1,
        pages: 1,
        rage: 1,
        worst: 0.8,
        failed: 1,
      },
    ]);
  });

  test("counts a copy once, also when it comes after a restart", async () => {
    const click = event("s1", 1, t0, "user.click");
    await send(logsFrame([click]));
    database.close();
    await open();
    await send(logsFrame([click]));
    expect(await select(`SELECT "click.count"::INT AS n FROM hot.sessions`)).toEqual([{ n: 1 }]);
  });
});

describe("attributes", () => {
  test("have typed columns, the others are in the overflow with their digits", async () => {
    await send(
      logsFrame([
        {
          time: t0,
          attributes: {
            "user.id": "david",
            "frustration.score": 1,
            "cart.items": 3,
            tags: ["a", "b"],
          },
        },
      ]),
    );
    expect(
      await select(
        `SELECT "attributes.user.id" AS id, "attributes.frustration.score" AS score, _attributes AS more FROM hot.logs`,
      ),
    ).toEqual([{ id: "david", score: 1, more: '{"cart.items":3,"tags":["a","b"]}' }]);
  });

  test("that do not fit their column stay in the overflow", async () => {
    await send(logsFrame([{ time: t0, attributes: { "frustration.score": "high" } }]));
    expect(
      await select(
        `SELECT "attributes.frustration.score" AS score, _attributes AS more FROM hot.logs`,
      ),
    ).toEqual([{ score: null, more: '{"frustration.score":"high"}' }]);
  });
});
