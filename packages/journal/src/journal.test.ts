import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { JournalFullError, JournalStoppedError } from "./errors.ts";
import type { Frame } from "./frame.ts";
import { openJournal } from "./journal.ts";
import { readStretch } from "./read-frames.ts";
import type { JournalReader } from "./reader.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "journal-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const frame = (text: string): Frame => ({
  signal: "logs",
  contentType: "application/json",
  receivedAt: 1_700_000_000_000,
  body: new TextEncoder().encode(text),
});

const text = ({ body }: Frame): string => new TextDecoder().decode(body);

async function readAll(reader: JournalReader, count: number): Promise<string[]> {
  const texts: string[] = [];
  while (texts.length < count) {
    texts.push(...(await reader.read()).map(text));
  }
  return texts;
}

const segmentNames = async (): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith(".journal")).sort();

describe("append and read", () => {
  test("gives frames back in order, with all that was said of them", async () => {
    const journal = await openJournal({ folder });
    const reader = await journal.openReader("store");
    await Promise.all(["one", "two", "three"].map((text) => journal.append(frame(text))));
    const [first] = await reader.read();
    expect(first).toMatchObject({
      signal: "logs",
      contentType: "application/json",
      receivedAt: 1_700_000_000_000,
      position: 0,
    });
    await journal.stop();
  });

  test("a reader that waits is woken by the next frame", async () => {
    const journal = await openJournal({ folder });
    const reader = await journal.openReader("store");
    const waiting = readAll(reader, 1);
    await journal.append(frame("late"));
    expect(await waiting).toEqual(["late"]);
    await journal.stop();
  });

  test("a wait ends with the signal, and with the journal", async () => {
    const journal = await openJournal({ folder });
    const reader = await journal.openReader("store");
    const aborted = reader.read({ signal: AbortSignal.timeout(5) });
    expect(await aborted).toEqual([]);
    const stopped = reader.read();
    await journal.stop();
    expect(await stopped).toEqual([]);
    await expect(journal.append(frame("x"))).rejects.toThrow(JournalStoppedError);
  });

  test("a frame larger than a block is read whole", async () => {
    const journal = await openJournal({ folder });
    const reader = await journal.openReader("store");
    await journal.append(frame("x".repeat(100_000)));
    const [large] = await reader.read({ maximumBytes: 100 });
    expect(large?.body.length).toBe(100_000);
    await journal.stop();
  });

  test("a stretch can be read without the journal, and the reader goes on behind it", async () => {
    const journal = await openJournal({ folder });
    const reader = await journal.openReader("store");
    expect(reader.ahead()).toBeUndefined();
    const more = reader.more();
    for (const body of ["a", "b", "c"]) await journal.append(frame(body));
    await more;
    const stretch = reader.ahead();
    if (stretch === undefined) throw new Error("There is nothing.");
    const { frames, next } = await readStretch(stretch, stretch.bytes - 1);
    expect(frames.map(text)).toEqual(["a", "b"]);
    reader.pass(next);
    expect((await reader.read()).map(text)).toEqual(["c"]);
    expect((await reader.again(0, next)).map(text)).toEqual(["a", "b"]);
    await journal.stop();
  });
});

describe("after a restart", () => {
  test("reading goes on behind the last commit", async () => {
    const before = await openJournal({ folder });
    const reader = await before.openReader("store");
    await before.append(frame("done"));
    await before.append(frame("open"));
    const [done] = await reader.read();
    await reader.commit(done?.next ?? 0);
    await before.stop();
    const after = await openJournal({ folder });
    expect(await readAll(await after.openReader("store"), 1)).toEqual(["open"]);
    expect(after.id).toBe(before.id);
    await after.stop();
  });

  test.each([
    ["half a header", new Uint8Array([9, 9, 9])],
    ["a length without a payload", new Uint8Array([200, 0, 0, 0, 1, 2, 3, 4, 0])],
    ["zeros, as after a power cut", new Uint8Array(4096)],
    ["noise", Uint8Array.from({ length: 100 }, (_, index) => (index * 37) % 256)],
  ])("a tail of %s is cut and said, and appending goes on", async (_name, tail) => {
    const before = await openJournal({ folder });
    await before.append(frame("kept"));
    await before.stop();
    const [name] = await segmentNames();
    await appendFile(join(folder, name ?? ""), tail);
    const after = await openJournal({ folder });
    expect(after.recovered).toMatchObject({ bytes: tail.length });
    await after.append(frame("next"));
    expect(await readAll(await after.openReader("store"), 2)).toEqual(["kept", "next"]);
    await after.stop();
  });

  test("bytes damaged in an older segment are said, and the next segment is read", async () => {
    const before = await openJournal({ folder, segmentBytes: 10 });
    await before.append(frame("damaged"));
    await before.append(frame("whole"));
    await before.stop();
    const [name] = await segmentNames();
    const path = join(folder, name ?? "");
    const bytes = await readFile(path);
    bytes.writeUInt8(0xff, bytes.length - 1);
    await writeFile(path, bytes);
    const skipped: number[] = [];
    const after = await openJournal({ folder, onSkipped: ({ bytes }) => skipped.push(bytes) });
    expect(await readAll(await after.openReader("store"), 1)).toEqual(["whole"]);
    expect(skipped).toEqual([bytes.length]);
    await after.stop();
  });
});

describe("space", () => {
  test("a segment goes when every reader has passed it", async () => {
    const journal = await openJournal({ folder, segmentBytes: 10 });
    const [fast, slow] = [await journal.openReader("fast"), await journal.openReader("slow")];
    for (const text of ["a", "b", "c"]) await journal.append(frame(text));
    await fast.commit(journal.end());
    expect(await segmentNames()).toHaveLength(3);
    await slow.commit(journal.end());
    expect(await segmentNames()).toHaveLength(1);
    await journal.stop();
  });

  test("frames wait for a reader of the last run, but not for ever", async () => {
    const before = await openJournal({ folder, segmentBytes: 10 });
    const readers = [await before.openReader("store"), await before.openReader("forward")];
    for (const reader of readers) await reader.commit(0);
    for (const text of ["a", "b", "c"]) await before.append(frame(text));
    await before.stop();
    const after = await openJournal({ folder, segmentBytes: 10, returnMs: 50 });
    const store = await after.openReader("store");
    await store.commit(after.end());
    expect(await segmentNames()).toHaveLength(3);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await store.commit(after.end());
    expect(await segmentNames()).toHaveLength(1);
    await after.stop();
  });

  test("a full journal refuses until its readers have caught up", async () => {
    const journal = await openJournal({ folder, segmentBytes: 10, maximumBytes: 120 });
    const reader = await journal.openReader("store");
    await journal.append(frame("x".repeat(40)));
    await expect(journal.append(frame("y".repeat(40)))).rejects.toThrow(JournalFullError);
    await reader.commit(journal.end());
    await journal.append(frame("small"));
    await reader.commit(journal.end());
    await journal.append(frame("z".repeat(20)));
    await journal.stop();
  });

  test("a journal smaller than a segment has room again when it was read", async () => {
    const journal = await openJournal({ folder, maximumBytes: 1000 });
    const reader = await journal.openReader("store");
    for (let count = 0; count < 50; count++) {
      await journal.append(frame("x".repeat(100)));
      await reader.commit(journal.end());
    }
    await journal.stop();
  });

  test("after a rotation nothing is left of what all have read", async () => {
    const journal = await openJournal({ folder });
    const reader = await journal.openReader("store");
    await journal.append(frame("secret"));
    await reader.commit(journal.end());
    await Promise.all([journal.rotate(), journal.append(frame("next"))]);
    const contents = await Promise.all(
      (await segmentNames()).map((name) => readFile(join(folder, name), "utf8")),
    );
    expect(contents.join("")).not.toContain("secret");
    expect(contents.join("")).toContain("next");
    await journal.stop();
  });

  test("what is erased is gone for a reader that has not come to it, its neighbours are not", async () => {
    const journal = await openJournal({ folder });
    const reader = await journal.openReader("slow");
    const mixed = `kept:${"secret".repeat(10)}`;
    for (const body of ["first", mixed, "secret", "last"]) await journal.append(frame(body));
    expect(await readAll(reader, 1)).toContain("first");
    const later = await journal.openReader("later");
    const text = (body: Uint8Array): string => new TextDecoder().decode(body);
    const remainder = ({ body }: Frame): Uint8Array | undefined =>
      text(body).includes("secret")
        ? new TextEncoder().encode(text(body).replaceAll("secret", ""))
        : undefined;
    expect(await journal.erase(remainder)).toBe(2);
    expect(await readAll(later, 3)).toEqual(["first", "kept:", "last"]);
    const contents = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")),
    );
    expect(contents.join("")).not.toContain("secret");
    await journal.append(frame("after"));
    expect(await readAll(later, 1)).toEqual(["after"]);
    reader.rewind();
    expect(await readAll(reader, 4)).toEqual(["first", "kept:", "last", "after"]);
    await journal.stop();
  });

  test("a remainder for which a blank frame leaves no room goes with the rest", async () => {
    const journal = await openJournal({ folder });
    const reader = await journal.openReader("slow");
    for (const body of ["secret!", "last"]) await journal.append(frame(body));
    await journal.erase(({ body }) => (body.length === 7 ? body.subarray(6) : undefined));
    expect(await readAll(reader, 1)).toEqual(["last"]);
    await journal.stop();
  });
});
