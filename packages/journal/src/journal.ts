import { mkdir } from "node:fs/promises";
import { createCursor, savedCursors } from "./cursor.ts";
import { eraseFrames, type Remainder } from "./erase-frames.ts";
import type { Frame } from "./frame.ts";
import { journalId } from "./identity.ts";
import { createReader, type JournalReader, type SkippedBytes } from "./reader.ts";
import { type CutTail, cutTail } from "./recover.ts";
import { listSegments, removeSegment, type Segment } from "./segments.ts";
import { createWake } from "./wake.ts";
import { createWriter } from "./writer.ts";

export interface JournalOptions {
  readonly folder: string;
  /** Most bytes on disk; beyond, `append` rejects with `JournalFullError` (default 1 GiB). */
  readonly maximumBytes?: number;
  /** A segment file is closed when it has so many bytes (default 16 MiB, at most an eighth of all). */
  readonly segmentBytes?: number;
  /**
   * How long frames are kept for readers of the last run that are not opened yet (default 60,000):
   * one that never comes back must not hold them for ever.
   */
  readonly returnMs?: number;
  /** Bytes in the middle of the journal that are no frames; the reader passes over them. */
  readonly onSkipped?: (skipped: SkippedBytes) => void;
}

export interface OpenReaderOptions {
  /** Begin here instead of at the reader's own cursor; what is no longer there is passed over. */
  readonly from?: number;
}

export interface JournalStats {
  readonly bytes: number;
  readonly maximumBytes: number;
  readonly end: number;
  readonly readers: Readonly<Record<string, { readonly lagBytes: number }>>;
}

export interface Journal {
  readonly id: string;
  /** What the start had to cut: the end of a write that a crash interrupted. */
  readonly recovered: CutTail | undefined;
  /** Resolves with the frame's position once it is on disk; the body is not to change until then. */
  append(frame: Frame): Promise<number>;
  /**
   * Opens the one reader of that name. Frames stay on disk until every open reader has committed
   * past them, so a new reader is opened before the frames that it is to see are appended.
   */
  openReader(name: string, options?: OpenReaderOptions): Promise<JournalReader>;
  /** Position behind the last durable frame. */
  end(): number;
  stats(): JournalStats;
  /** Begins a new segment: files of what was appended before go as soon as all have read it. */
  rotate(): Promise<void>;
  /**
   * Erases of every frame what is not in its remainder, for readers that have not come to it yet,
   * and deletes what all have read; gives how many frames were changed. A reader that has read
   * such a frame and not committed it is rewound by its owner.
   */
  erase(remainder: Remainder): Promise<number>;
  stop(): Promise<void>;
}

/**
 * Opens or creates the journal of a folder. One process at a time may do so.
 *
 * @example
 * const journal = await openJournal({ folder: "data/journal" });
 * await journal.append({ signal: "logs", contentType, receivedAt: Date.now(), body });
 */
export async function openJournal(options: JournalOptions): Promise<Journal> {
  const { folder, maximumBytes = 1 << 30 } = options;
  // Room is given back a segment at a time: a small journal needs small ones, or it stays full.
  const segmentBytes = Math.min(options.segmentBytes ?? 16 << 20, Math.ceil(maximumBytes / 8));
  await mkdir(folder, { recursive: true });
  const id = await journalId(folder);
  let segments: Segment[] = await listSegments(folder);
  const newest = segments.at(-1);
  const recovery = newest === undefined ? { end: 0 } : await cutTail(newest);
  let durableEnd = recovery.end;
  const readers = new Map<string, JournalReader>();
  const returning = await savedCursors(folder);
  const returnUntil = Date.now() + (options.returnMs ?? 60_000);
  const wake = createWake();
  const oldest = (): number => segments[0]?.base ?? durableEnd;

  /** Deletes segments that every reader has passed; the newest stays, for it names the end. */
  const deletePassed = async (): Promise<void> => {
    if (readers.size === 0) return;
    if (Date.now() >= returnUntil) returning.clear();
    const open = [...readers.values()].map((reader) => reader.committed());
    const passed = Math.min(...open, ...returning.values());
    const keepFrom = segments.findLastIndex((segment) => segment.base <= passed);
    const deleted = segments.slice(0, Math.max(0, keepFrom));
    segments = segments.slice(deleted.length);
    await Promise.all(deleted.map(removeSegment));
  };

  const writer = createWriter({
    folder,
    end: durableEnd,
    current: newest,
    segmentBytes,
    maximumBytes,
    oldest,
    onDurable(end) {
      durableEnd = end;
      wake.all();
    },
    onSegment(segment) {
      if (segments.at(-1)?.base !== segment.base) segments = [...segments, segment];
    },
  });

  return {
    id,
    recovered: "cut" in recovery ? recovery.cut : undefined,
    append: writer.append,
    async openReader(name, { from } = {}) {
      if (readers.has(name)) throw new Error(`The journal's reader "${name}" is open already.`);
      const cursor = createCursor(folder, name);
      const wanted = from ?? (await cursor.load()) ?? oldest();
      const start = wanted < oldest() || wanted > durableEnd ? oldest() : wanted;
      const reader = createReader(name, start, cursor, {
        segments: () => segments,
        durableEnd: () => durableEnd,
        waitBeyond: async (position, signal) => {
          if (position >= durableEnd) await wake.wait(signal);
        },
        onCommit: deletePassed,
        onStop() {
          readers.delete(name);
          wake.all();
        },
        onSkipped: options.onSkipped ?? (() => {}),
      });
      readers.set(name, reader);
      returning.delete(name);
      return reader;
    },
    end: () => durableEnd,
    stats: () => ({
      bytes: durableEnd - oldest(),
      maximumBytes,
      end: durableEnd,
      readers: Object.fromEntries(
        [...readers].map(([name, reader]) => [name, { lagBytes: reader.lag().bytes }]),
      ),
    }),
    async rotate() {
      await writer.rotate();
      await deletePassed();
    },
    async erase(remainder) {
      await writer.rotate();
      await deletePassed();
      let erased = 0;
      for (const segment of segments.filter(({ base }) => base < durableEnd)) {
        if (!segments.includes(segment)) continue;
        const count = await eraseFrames(folder, segment, remainder);
        // Another object, so that a reader that has the old file open opens the new one.
        if (count > 0) segments = segments.map((held) => (held === segment ? { ...held } : held));
        erased += count;
      }
      return erased;
    },
    async stop() {
      await writer.stop();
      await Promise.all([...readers.values()].map((reader) => reader.stop()));
    },
  };
}
