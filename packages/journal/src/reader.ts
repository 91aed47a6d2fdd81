import { type FileHandle, open } from "node:fs/promises";
import type { Cursor } from "./cursor.ts";
import type { StoredFrame } from "./frame.ts";
import { readFrames, readStretch, type Stretch } from "./read-frames.ts";
import type { Segment } from "./segments.ts";

/** Bytes that a reader could not read as frames; it goes on with the next segment. */
export interface SkippedBytes {
  readonly reader: string;
  readonly position: number;
  readonly bytes: number;
}

export interface ReadOptions {
  /** Stop after about so many bytes; at least one frame is given. */
  readonly maximumBytes?: number;
  readonly signal?: AbortSignal;
  /** Give what is there, without waiting for a frame (default true: wait). */
  readonly wait?: boolean;
}

/** One consumer of the journal with its own place in it. */
export interface JournalReader {
  readonly name: string;
  /**
   * Frames that follow those read before; waits for one. Empty when stopped or aborted, and when all
   * that followed was passed over.
   */
  read(options?: ReadOptions): Promise<readonly StoredFrame[]>;
  /**
   * What follows, unread, as far as it lies in one file: for another process to read, which is
   * cheaper than to read it for that one. Undefined when there is nothing.
   */
  ahead(): Stretch | undefined;
  /** Goes on at this position: what comes before was read elsewhere. */
  pass(position: number): void;
  /** Frames of one stretch once more that were read, here or elsewhere, and not committed. */
  again(from: number, to: number): Promise<readonly StoredFrame[]>;
  /** Resolves when there is something to read, or the reader is stopped. */
  more(): Promise<void>;
  /** Everything before it was read or passed over. */
  position(): number;
  /** Everything before the position is done; after a restart reading begins there. */
  commit(position: number): Promise<void>;
  /** Position up to which everything is done. */
  committed(): number;
  /** Goes back to what is committed: the next read gives again, as it is now, what came after. */
  rewind(): void;
  lag(): { readonly bytes: number };
  stop(): Promise<void>;
}

export interface ReaderSource {
  readonly segments: () => readonly Segment[];
  readonly durableEnd: () => number;
  /** Resolves when there is more than `position`, or the journal or the signal ends the wait. */
  readonly waitBeyond: (position: number, signal: AbortSignal | undefined) => Promise<void>;
  readonly onCommit: () => Promise<void>;
  readonly onStop: () => void;
  readonly onSkipped: (skipped: SkippedBytes) => void;
}

const defaultRead = 4 << 20;

export function createReader(
  name: string,
  start: number,
  cursor: Cursor,
  source: ReaderSource,
): JournalReader {
  let position = start;
  let committed = start;
  let stopped = false;
  let reading: Promise<readonly StoredFrame[]> | undefined;
  let file: { readonly segment: Segment; readonly handle: FileHandle } | undefined;

  const handleOf = async (segment: Segment): Promise<FileHandle> => {
    if (file?.segment === segment) return file.handle;
    const previous = file;
    file = undefined;
    await previous?.handle.close();
    const handle = await open(segment.path, "r");
    file = { segment, handle };
    return handle;
  };

  const stretchAt = (at: number): (Stretch & { readonly segment: Segment }) | undefined => {
    const all = source.segments();
    const index = all.findLastIndex(({ base }) => base <= at);
    const segment = all[index];
    const end = all[index + 1]?.base ?? source.durableEnd();
    if (segment === undefined || at >= end) return undefined;
    const { path, base } = segment;
    return { segment, path, offset: at - base, position: at, bytes: end - at };
  };

  const readBlock = async (maximum: number): Promise<readonly StoredFrame[]> => {
    const stretch = stretchAt(position);
    if (stretch === undefined) return [];
    const { frames, next } = await readFrames(await handleOf(stretch.segment), stretch, maximum);
    if (next === position) {
      source.onSkipped({ reader: name, position, bytes: stretch.bytes });
      position += stretch.bytes;
      return [];
    }
    position = next;
    return frames;
  };

  const read = async (
    maximum: number,
    signal: AbortSignal | undefined,
    wait: boolean,
  ): Promise<readonly StoredFrame[]> => {
    const from = position;
    while (!stopped && !signal?.aborted) {
      const frames = await readBlock(maximum);
      if (frames.length > 0) return frames;
      if (position < source.durableEnd()) continue;
      if (position > from) break;
      if (!wait) break;
      await source.waitBeyond(position, signal);
      if (position >= source.durableEnd()) break;
    }
    return [];
  };

  return {
    name,
    read({ maximumBytes = defaultRead, signal, wait = true } = {}) {
      reading = read(maximumBytes, signal, wait);
      return reading;
    },
    ahead() {
      const stretch = stopped ? undefined : stretchAt(position);
      if (stretch === undefined) return undefined;
      const { segment: _, ...plain } = stretch;
      return plain;
    },
    pass(to) {
      position = to;
    },
    async again(from, to) {
      const stretch = stretchAt(from);
      if (stretch === undefined) return [];
      const { frames, next } = await readStretch({ ...stretch, bytes: to - from }, to - from);
      if (next < to) source.onSkipped({ reader: name, position: next, bytes: to - next });
      return frames;
    },
    async more() {
      if (!stopped) await source.waitBeyond(position, undefined);
    },
    position: () => position,
    async commit(done) {
      committed = done;
      await cursor.save(done);
      await source.onCommit();
    },
    committed: () => committed,
    rewind() {
      position = committed;
    },
    lag: () => ({ bytes: Math.max(0, source.durableEnd() - committed) }),
    async stop() {
      stopped = true;
      source.onStop();
      await reading?.catch(() => {});
      await file?.handle.close();
      file = undefined;
    },
  };
}
