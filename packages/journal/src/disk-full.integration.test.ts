import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { JournalWriteError } from "./errors.ts";
import type { Frame } from "./frame.ts";
import { openJournal } from "./journal.ts";

const run = (command: string, ...args: readonly string[]): void => {
  execFileSync(command, args, { stdio: "ignore" });
};

let folder: string;
let mounted = false;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "disk-full-"));
  try {
    run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder);
    mounted = true;
  } catch {
    // Only root may mount: elsewhere the test says that it was skipped.
  }
});
afterAll(async () => {
  if (mounted) run("umount", "-l", folder);
  await rm(folder, { recursive: true, force: true });
});

const frame = (text: string, size = 0): Frame => ({
  signal: "logs",
  contentType: "application/json",
  receivedAt: 0,
  body: new TextEncoder().encode(text.padEnd(size)),
});

test("a full disk refuses, keeps what was acknowledged, and takes more when there is room", async ({
  skip,
}) => {
  if (!mounted) skip("no tmpfs can be mounted");
  const journal = await openJournal({ folder: join(folder, "journal"), segmentBytes: 100_000 });
  await journal.append(frame("first"));
  const ballast = join(folder, "ballast");
  await writeFile(ballast, new Uint8Array(900_000));
  const refused = Array.from({ length: 5 }, () => journal.append(frame("x", 60_000)));
  const results = await Promise.allSettled(refused);
  const errors = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  expect(errors.length).toBeGreaterThan(0);
  expect(errors[0]).toBeInstanceOf(JournalWriteError);
  expect(errors[0].code).toBe("ENOSPC");
  await rm(ballast);
  await journal.append(frame("last"));
  await journal.stop();

  const again = await openJournal({ folder: join(folder, "journal") });
  expect(again.recovered).toBeUndefined();
  const reader = await again.openReader("store");
  const texts: string[] = [];
  while (texts.at(-1) !== "last") {
    for (const { body } of await reader.read()) texts.push(new TextDecoder().decode(body).trim());
  }
  const taken = results.filter(({ status }) => status === "fulfilled").map(() => "x");
  expect(texts).toEqual(["first", ...taken, "last"]);
  await again.stop();
});
