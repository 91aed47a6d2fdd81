import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openJournal } from "@session-replay/journal";
import { afterEach, beforeEach, expect, test } from "vitest";
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
