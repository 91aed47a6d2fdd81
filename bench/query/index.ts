import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "../bench.ts";
import { jsonBody } from "../memory/encode.ts";
import { batches, type SyntheticEvent, syntheticEvents } from "../memory/session-events.ts";
import { type Figure, printFigures } from "../memory/table.ts";
import { type AskedSession, questions } from "./questions.ts";
import { sqliteFigures } from "./sqlite.ts";
import { type StoreProcess, startStoreProcess } from "./store-process.ts";
import { runs, timed } from "./timed.ts";

const dayMs = 86_400_000;

interface Amount {
  readonly count: number;
  readonly days: number;
}

const eventsOf = ({ count, days }: Amount, to: number): Iterable<SyntheticEvent> =>
  syntheticEvents(count, to - days * dayMs, to);

/** Stores the events, then seals the days that are over. */
async function fill(store: StoreProcess, amount: Amount, to: number): Promise<readonly Figure[]> {
  const { count } = amount;
  const began = performance.now();
  let sent = 0;
  for (const events of batches(eventsOf(amount, to), 500)) {
    await store.run({ task: "append", body: jsonBody(events) });
    sent += 1;
    if (sent % 50 === 0) await store.run({ task: "drained" });
  }
  await store.run({ task: "drained" });
  const rate = (count * 1000) / (performance.now() - began);
  const hot = Number(await store.run({ task: "bytes" })) / count;
  const sealing = performance.now();
  await store.run({ task: "seal" });
  const seconds = (performance.now() - sealing) / 1000;
  const sealed = Number(await store.run({ task: "bytes" })) / count;
  return [
    { name: "stored, generation included", value: rate, unit: "events/s" },
    { name: "hot", value: hot, unit: "B/event", target: { atMost: 60 } },
    { name: "sealed", value: sealed, unit: "B/event", target: { atMost: 45 } },
    { name: "sealing", value: seconds, unit: "s" },
  ];
}

/** Sessions evenly over the range, in an order in which no two of a day follow one another. */
async function sessionsOf(
  store: StoreProcess,
  { days }: Amount,
  to: number,
): Promise<readonly AskedSession[]> {
  const sessions: AskedSession[] = [];
  for (let run = 0; run < runs; run++) {
    const share = (((run * 7) % runs) + 0.5) / runs;
    const start = new Date(to - days * dayMs * (1 - share)).toISOString();
    const query = `FROM session-replay-sessions | WHERE session.start >= "${start}" | SORT session.start | KEEP session.id | LIMIT 1`;
    const rows = await store.run({ task: "ask", query });
    const id = Array.isArray(rows) && Array.isArray(rows[0]) ? String(rows[0][0]) : "";
    sessions.push({ id, day: start.slice(0, 10) });
  }
  return sessions;
}

async function measure(amount: Amount, withRival: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-query-"));
  const store = await startStoreProcess(folder);
  try {
    const to = Date.now();
    const figures = [...(await fill(store, amount, to))];
    const sessions = await sessionsOf(store, amount, to);
    const about = (run: number): AskedSession => sessions[run] ?? { id: "", day: "" };
    for (const { name, query, atMost } of questions) {
      const ask = async (run: number): Promise<number> =>
        Number(await store.run({ task: "time", query: query(about(run)) }));
      figures.push(await timed(name, ask, atMost));
    }
    figures.push({
      name: "resident memory of journal and store, at most",
      value: store.memory.peak(),
      unit: "MiB",
      target: { atMost: 512 },
    });
    if (withRival) {
      figures.push(...(await sqliteFigures(folder, eventsOf(amount, to), amount.count, about)));
    }
    console.log(`${amount.count.toLocaleString("en-US")} events over ${amount.days} days`);
    printFigures(figures);
  } finally {
    await store.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Questions over many events: what people ask of sessions, and what their pages ask. */
export const queryBench: Bench = {
  run: () => measure({ count: 1_000_000, days: 10 }, false),
  full: () => measure({ count: 10_000_000, days: 70 }, true),
};
