import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { askAll } from "@session-replay/esql";
import { openJournal } from "@session-replay/journal";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore } from "./open-store.ts";

/** `KILLS=50` for the long run. */
const kills = Number(process.env.KILLS ?? 4);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "crash-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the child, kills it after a while, and gives the numbers that it acknowledged. */
async function runAndKill(start: number, afterMs: number): Promise<number[]> {
  const script = fileURLToPath(new URL("./testing/crash-child.ts", import.meta.url));
  const child = spawn(process.execPath, ["--conditions=source", script, folder, String(start)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), afterMs));
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  await new Promise((resolve) => child.once("close", resolve));
  // The last line may be cut in two by the kill.
  return output.split("\n").slice(1, -1).map(Number);
}

test(
  "kill -9 at any moment loses nothing that was acknowledged, and invents nothing",
  async () => {
    const acknowledged: number[] = [];
    for (let round = 0; round < kills; round++) {
      acknowledged.push(...(await runAndKill((round + 1) * 1_000_000, 50 + Math.random() * 900)));
    }
    const journal = await openJournal({ folder: join(folder, "journal") });
    const store = await openStore({ folder: join(folder, "store"), journal });
    await store.drained();
    const to = Date.now() + 1000;
    const { rows, partial } = await askAll(
      store.ask,
      `FROM logs-* | WHERE session.id == "kept" AND @timestamp >= ?from AND @timestamp <= ?to
       | KEEP @timestamp, session.sequence | LIMIT 10000`,
      { from: to - 5 * 86_400_000, to },
    );
    const stored = rows.map((row) => Number(row[1]));
    await store.stop();
    await journal.stop();
    expect(partial).toBe(false);
    expect(acknowledged.length).toBeGreaterThan(kills);
    expect(new Set(stored).size).toBe(stored.length);
    const present = new Set(stored);
    expect(acknowledged.filter((number) => !present.has(number))).toEqual([]);
    // What was not acknowledged may be there too, but only what was sent: eight at a time.
    expect(stored.length - acknowledged.length).toBeLessThanOrEqual(kills * 9);
  },
  60_000 + kills * 10_000,
);
