import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openJournal, readStretch, type StoredFrame } from "@session-replay/journal";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type DrainOptions, startDrain } from "./drain.ts";
import { logsFrame } from "./testing/otlp.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "drain-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const nothing = { logs: 0, spans: 0, copies: 0, unreadable: 0 };
const text = (frame: StoredFrame): string => new TextDecoder().decode(frame.body);

/** Where frames are stored: they are read there, unless it cannot be. */
function storing(ingest: (texts: string[]) => void, reads: boolean) {
  let held: readonly StoredFrame[] = [];
  const seen: string[] = [];
  const parts: Pick<DrainOptions, "prepare" | "ingest"> = {
    async prepare(stretch, maximumBytes) {
      if (!reads) throw new Error("stopped");
      const { frames, next } = await readStretch(stretch, maximumBytes);
      held = frames;
      return { frames: frames.length, next };
    },
    async ingest(given) {
      seen.push(given === "prepared" ? given : "frames");
      ingest((given === "prepared" ? held : given).map(text));
      return nothing;
    },
  };
  return { ...parts, seen };
}

/** A journal of these bodies that drains through `ingest`. */
async function drain(
  bodies: readonly string[],
  ingest: (texts: string[]) => void,
  { reads = true } = {},
) {
  const journal = await openJournal({ folder });
  const reader = await journal.openReader("store");
  const frame = logsFrame([]);
  await Promise.all(
    bodies.map((body) => journal.append({ ...frame, body: new TextEncoder().encode(body) })),
  );
  const aside: string[] = [];
  const { seen, ...parts } = storing(ingest, reads);
  const running = startDrain({
    journal,
    reader,
    stored: 0,
    gatherMs: 0,
    retryMs: 1,
    ...parts,
    setAside: async (frame) => {
      aside.push(text(frame));
    },
    onIngested: () => {},
    onTrouble: () => {},
  });
  await running.drained();
  await running.stop();
  await journal.stop();
  return { aside, seen, left: reader.lag().bytes };
}

test.each([
  { reads: true, seen: ["prepared"] },
  { reads: false, seen: ["frames"] },
])("frames are read where they are stored, or brought there: $seen", async ({ reads, seen }) => {
  const stored: string[] = [];
  const told = await drain(["a", "b"], (texts) => stored.push(...texts), { reads });
  expect({ stored, ...told }).toEqual({ stored: ["a", "b"], seen, aside: [], left: 0 });
});

test("a frame that cannot be stored is set aside, and the others are stored once", async () => {
  const stored: string[] = [];
  const bodies = ["a", "b", "bad", "c", "d"];
  const { aside, left, seen } = await drain(bodies, (texts) => {
    if (texts.includes("bad")) throw new Error("cannot be converted");
    stored.push(...texts);
  });
  // What was read there once is brought when it could not be stored.
  expect(seen.slice(0, 2)).toEqual(["prepared", "frames"]);
  expect({ aside, stored, left }).toEqual({
    aside: ["bad"],
    stored: ["a", "b", "c", "d"],
    left: 0,
  });
});

test("a full disk is waited for, and nothing is set aside", async () => {
  let failures = 5;
  const stored: string[] = [];
  const { aside } = await drain(["a", "b"], (texts) => {
    if (failures-- > 0) throw new Error("IO Error: No space left on device");
    stored.push(...texts);
  });
  expect({ aside, stored }).toEqual({ aside: [], stored: ["a", "b"] });
});

test("frames that were erased at the journal's end are not waited for", async () => {
  const journal = await openJournal({ folder });
  const reader = await journal.openReader("store");
  await journal.append(logsFrame([]));
  await journal.append(logsFrame([]));
  await journal.erase(() => new Uint8Array());
  const running = startDrain({
    journal,
    reader,
    stored: 0,
    gatherMs: 0,
    ingest: () => Promise.reject(new Error("there is nothing to store")),
    prepare: () => Promise.reject(new Error("there is nothing to read")),
    setAside: () => Promise.resolve(),
    onIngested: () => {},
    onTrouble: () => {},
  });
  await running.drained();
  expect(reader.lag().bytes).toBe(0);
  await running.stop();
  await journal.stop();
});
