import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openJournal } from "@session-replay/journal";
import { openStore, type Store } from "@session-replay/store";
import type { Bench } from "../bench.ts";
import { jsonBody } from "../memory/encode.ts";
import { batches, syntheticEvents } from "../memory/session-events.ts";
import { type Figure, percentile, printFigures } from "../memory/table.ts";

const dayMs = 86_400_000;
const contentType = "application/json";

interface Question {
  readonly name: string;
  readonly query: string;
  readonly atMost?: number;
}

const logs = "FROM logs-generic.otel-default";

function questions(session: string, day: string): readonly Question[] {
  const theirs = `WHERE session.id == "${session}"`;
  const thatDay = `WHERE @timestamp >= "${day}T00:00:00Z" AND @timestamp < "${day}T23:59:59Z"`;
  const funnel = ["view_item", "add_to_cart", "begin_checkout", "add_payment_info", "purchase"];
  const steps = funnel.map(
    (step, index) => `s${index} = COUNT_DISTINCT(session.id) WHERE funnel.event == "${step}"`,
  );
  return [
    {
      name: "timeline of a session, by its id alone",
      query: `${logs} | ${theirs} | SORT @timestamp | LIMIT 1000`,
      atMost: 50,
    },
    {
      name: "the same with its day",
      query: `${logs} | ${thatDay} | ${theirs} | SORT @timestamp | LIMIT 1000`,
      atMost: 50,
    },
    {
      name: "sessions list, newest 50",
      query: "FROM session-replay-sessions | SORT @timestamp DESC | LIMIT 50",
      atMost: 30,
    },
    {
      name: "frustration by element, all time",
      query: `${logs} | WHERE frustration.type IS NOT NULL | STATS n = COUNT(*) BY target.semantic_name | SORT n DESC`,
      atMost: 1000,
    },
    {
      name: "frustration by element, a day",
      query: `${logs} | ${thatDay} | WHERE frustration.type IS NOT NULL | STATS n = COUNT(*) BY target.semantic_name | SORT n DESC`,
    },
    { name: "five-step funnel", query: `${logs} | STATS ${steps.join(", ")}`, atMost: 1000 },
    {
      name: "sessions by page",
      query: `${logs} | STATS n = COUNT_DISTINCT(session.id) BY page.url | SORT n DESC | LIMIT 50`,
      atMost: 1000,
    },
  ];
}

async function timed(store: Store, { name, query, atMost }: Question): Promise<Figure> {
  const times: number[] = [];
  for (let run = 0; run < 20; run++) {
    const began = performance.now();
    await store.ask(query);
    times.push(performance.now() - began);
  }
  const value = percentile(times, 0.95);
  return { name, value, unit: "ms p95", ...(atMost === undefined ? {} : { target: { atMost } }) };
}

/** Stores so many events over so many days, seals the days, and asks. */
async function measure(count: number, days: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-query-"));
  const journal = await openJournal({ folder: join(folder, "journal") });
  const store = await openStore({ folder: join(folder, "store"), journal });
  try {
    const to = Date.now();
    const began = performance.now();
    let sent = 0;
    for (const events of batches(syntheticEvents(count, to - days * dayMs, to), 500)) {
      await journal.append({ signal: "logs", contentType, receivedAt: to, body: jsonBody(events) });
      sent += 1;
      if (sent % 50 === 0) await store.drained();
    }
    await store.drained();
    const stored = performance.now();
    await store.checkpoint();
    const hot = (await store.stats()).bytes / count;
    const sealing = performance.now();
    await store.applyRetention();
    const sealed = performance.now();
    const { bytes } = await store.stats();
    const day = new Date(to - Math.floor(days / 2) * dayMs).toISOString().slice(0, 10);
    const { rows } = await store.ask(
      `${logs} | WHERE @timestamp >= "${day}T12:00:00Z" | KEEP session.id | LIMIT 1`,
    );
    const figures: Figure[] = [
      {
        name: "stored, generation included",
        value: (count * 1000) / (stored - began),
        unit: "events/s",
      },
      { name: "hot", value: hot, unit: "B/event", target: { atMost: 60 } },
      { name: "sealed", value: bytes / count, unit: "B/event", target: { atMost: 45 } },
      { name: "sealing", value: (sealed - sealing) / 1000, unit: "s" },
    ];
    for (const question of questions(String(rows[0]?.[0]), day)) {
      figures.push(await timed(store, question));
    }
    figures.push({
      name: "resident memory, generator included",
      value: process.memoryUsage().rss / 2 ** 20,
      unit: "MiB",
      target: { atMost: 512 },
    });
    console.log(`${count.toLocaleString("en-US")} events over ${days} days`);
    printFigures(figures);
  } finally {
    await store.stop();
    await journal.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Questions over many events: what people ask of sessions, and what their pages ask. */
export const queryBench: Bench = {
  run: () => measure(1_000_000, 10),
  full: () => measure(10_000_000, 70),
};
