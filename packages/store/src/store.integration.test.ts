import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { openJournal } from "@session-replay/journal";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openStore } from "./open-store.ts";
import { event, logsFrame, spansFrame } from "./testing/otlp.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "store-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const t0 = 1_700_000_000_000;

async function open() {
  const journal = await openJournal({ folder: join(folder, "journal") });
  const store = await openStore({ folder: join(folder, "store"), journal });
  return {
    journal,
    store,
    async stop() {
      await store.stop();
      await journal.stop();
    },
  };
}

test("what the journal took is stored, once, also over restarts", async () => {
  const first = await open();
  await first.journal.append(logsFrame([event("s1", 1, t0, "user.click")]));
  await first.store.drained();
  await first.journal.append(logsFrame([event("s1", 2, t0 + 1, "user.click")]));
  await first.stop();
  const second = await open();
  await second.journal.append(
    spansFrame([
      {
        time: t0,
        traceId: "5b8efff798038103d269b633813fc60c",
        spanId: "00f067aa0ba902b7",
        name: "GET /",
      },
    ]),
  );
  await second.store.drained();
  expect(await second.store.stats()).toMatchObject({
    logs: 2,
    spans: 1,
    sessions: 1,
    journalLagBytes: 0,
  });
  await second.stop();
});

/** The processes that this one started, where the system tells. */
function startedProcesses(): readonly number[] {
  try {
    const text = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8");
    return text.split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

test("a database process that dies is started again, and nothing is lost", async ({ skip }) => {
  const before = startedProcesses();
  const { journal, store, stop } = await open();
  const [database] = startedProcesses().filter((pid) => !before.includes(pid));
  if (database === undefined) skip("the system does not tell of processes");
  else {
    for (let sequence = 1; sequence <= 20; sequence++) {
      await journal.append(logsFrame([event("s1", sequence, t0 + sequence, "user.click")]));
      if (sequence === 10) process.kill(database, "SIGKILL");
    }
    await vi.waitUntil(() => !store.running(), { timeout: 20_000 });
    await store.drained();
    expect(store.running()).toBe(true);
    const { rows } = await store.ask(
      "FROM logs-* | STATS n = COUNT(*), last = MAX(session.sequence)",
    );
    expect(rows).toEqual([[20, 20]]);
  }
  await stop();
});
