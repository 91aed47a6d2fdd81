import { execFileSync } from "node:child_process";
import { mkdtemp, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Journal, openJournal } from "@session-replay/journal";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "./open-store.ts";
import { event, logsFrame } from "./testing/otlp.ts";

const run = (command: string, ...args: readonly string[]): void => {
  execFileSync(command, args, { stdio: "ignore" });
};

let folder: string;
let mounted = false;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "store-disk-full-"));
  try {
    run("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder);
    mounted = true;
  } catch {
    // Only root may mount: elsewhere the test says that it was skipped.
  }
});
afterAll(async () => {
  if (mounted) run("umount", "-l", folder);
  await rm(folder, { recursive: true, force: true });
});

const now = Date.now();

/** Appends events one after another, each with so much text; gives the numbers that were acknowledged. */
async function append(journal: Journal, from: number, count: number): Promise<number[]> {
  const taken: number[] = [];
  for (let number = from; number < from + count; number++) {
    // Text that no compression makes small.
    const filler = Buffer.from(crypto.getRandomValues(new Uint8Array(6000))).toString("base64");
    const frame = logsFrame([event("kept", number, now + number, "user.click", { filler })], now);
    const done = await journal.append(frame).catch(() => undefined);
    if (done !== undefined) taken.push(number);
  }
  return taken;
}

async function freeBytes(): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

test("journal and database live through a full disk, and have all that was acknowledged", {
  timeout: 120_000,
}, async ({ skip }) => {
  if (!mounted) skip("no tmpfs can be mounted");
  const troubles: string[] = [];
  const journal = await openJournal({ folder: join(folder, "journal"), segmentBytes: 1 << 19 });
  const store = await openStore({
    folder: join(folder, "store"),
    journal,
    gatherMs: 5,
    onTrouble: ({ message }) => troubles.push(message),
  });
  const taken = await append(journal, 1, 50);
  await store.drained();
  const ballast = join(folder, "ballast");
  await writeFile(ballast, new Uint8Array((await freeBytes()) - 1_500_000));
  const whileFull = await append(journal, 1000, 600);
  taken.push(...whileFull);
  expect(whileFull.length).toBeLessThan(600);
  await rm(ballast);
  taken.push(...(await append(journal, 5000, 50)));
  await store.drained();
  const { rows } = await store.ask(
    'FROM logs-* | WHERE session.id == "kept" | KEEP session.sequence | LIMIT 10000',
  );
  const stored = rows.map(([number]) => Number(number)).sort((a, b) => a - b);
  expect(stored).toEqual(taken);
  expect(troubles.length).toBeGreaterThan(0);
  await store.stop();
  await journal.stop();
});
