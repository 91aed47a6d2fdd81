import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openJournal } from "@session-replay/journal";
import { openStore } from "@session-replay/store";
import { jsonBody } from "../memory/encode.ts";
import { type SyntheticEvent, syntheticEvents } from "../memory/session-events.ts";
import { type Figure, percentile } from "../memory/table.ts";

const seconds = 4;
const clients = 64;

/**
 * What an acknowledgement of a single event costs if it is given when the journal has the event on
 * disk, and if it is given when the database has committed it.
 */
async function acknowledge(when: "journal" | "database"): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-promise-"));
  const journal = await openJournal({ folder: join(folder, "journal") });
  const store = await openStore({
    folder: join(folder, "store"),
    journal,
    gatherMs: when === "database" ? 0 : 100,
  });
  const now = Date.now();
  const events: Iterator<SyntheticEvent, undefined> = syntheticEvents(
    1_000_000,
    now - 60_000,
    now,
    when,
  );
  const times: number[] = [];
  const began = performance.now();
  const client = async (): Promise<void> => {
    while (performance.now() - began < seconds * 1000) {
      const { value: event } = events.next();
      if (event === undefined) return;
      const start = performance.now();
      const body = jsonBody([event]);
      await journal.append({
        signal: "logs",
        contentType: "application/json",
        receivedAt: now,
        body,
      });
      if (when === "database") await store.drained();
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const elapsed = (performance.now() - began) / 1000;
  await store.stop();
  await journal.stop();
  await rm(folder, { recursive: true, force: true });
  const label = `single events, reply when the ${when} has it`;
  return [
    { name: label, value: times.length / elapsed, unit: "events/s" },
    { name: `${label}: p99`, value: percentile(times, 0.99), unit: "ms" },
  ];
}

/** Both ways of keeping the promise that an acknowledged event is durable. */
export const promises = async (): Promise<readonly Figure[]> => [
  ...(await acknowledge("journal")),
  ...(await acknowledge("database")),
];
