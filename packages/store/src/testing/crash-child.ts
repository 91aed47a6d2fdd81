import { join } from "node:path";
import process from "node:process";
import { openJournal } from "@session-replay/journal";
import { openStore } from "../open-store.ts";
import { event, logsFrame, spansFrame } from "./otlp.ts";

/**
 * Stores events as fast as it can until it is killed, and prints the number of each that was
 * acknowledged. Days are sealed, another person is erased and the journal is rotated meanwhile.
 */
const [folder = "", start = "0"] = process.argv.slice(2);
const now = Date.now();
const dayMs = 86_400_000;

const journal = await openJournal({ folder: join(folder, "journal"), segmentBytes: 1 << 16 });
const store = await openStore({ folder: join(folder, "store"), journal, gatherMs: 5 });
process.stdout.write("ready\n");

let next = Number(start);
async function send(): Promise<void> {
  for (;;) {
    const number = next++;
    const time = now - (number % 3) * dayMs - (number % 600_000);
    await journal.append(logsFrame([event("kept", number, time, "user.click")], now));
    process.stdout.write(`${number}\n`);
  }
}

async function disturb(): Promise<void> {
  for (let round = 0; ; round++) {
    const user = { "user.id": "gone" };
    await journal.append(logsFrame([event("gone", round, now - dayMs, "user.click", user)], now));
    await journal.append(
      spansFrame([{ time: now, traceId: "a".repeat(32), spanId: "b".repeat(16), name: "x" }], now),
    );
    await store.applyRetention();
    await store.eraseUser("gone");
    await store.checkpoint();
  }
}

await Promise.all([...Array.from({ length: 8 }, send), disturb()]);
