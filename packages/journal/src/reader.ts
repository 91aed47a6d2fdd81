import { type FileHandle, open } from "node:fs/promises";
import type { Cursor } from "./cursor.ts";
import { parseFrame, type StoredFrame } from "./frame.ts";
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

  const segmentOf = (at: number): { segment: Segment; end: number } | undefined => {
    const all = source.segments();
    const index = all.findLastIndex((segment) => segment.base <= at);
    const segment = all[index];
    if (segment === undefined) return undefined;
    return { segment, end: all[index + 1]?.base ?? source.durableEnd() };
  };

  const handleOf = async (segment: Segment): Promise<FileHandle> => {
    if (file?.segment === segment) return file.handle;
    const previous = file;
    file = undefined;
    await previous?.handle.close();
    const handle = await open(segment.path, "r");
    file = { segment, handle };
    return handle;
  };

  const readBlock = async (maximum: number): Promise<StoredFrame[]> => {
    const place = segmentOf(position);
    if (place === undefined || position >= place.end) return [];
    const handle = await handleOf(place.segment);
    let want = Math.min(maximum, place.end - position);
    for (;;) {
      const buffer = new Uint8Array(want);
      await handle.read(buffer, 0, want, position - place.segment.base);
      const frames: StoredFrame[] = [];
      let offset = 0;
      let parsed = parseFrame(buffer, offset);
      while (parsed.kind === "frame" || parsed.kind === "erased") {
        const next = position + offset + parsed.length;
        if (parsed.kind === "frame") {
          frames.push({ ...parsed.frame, position: position + offset, next });
        }
        offset += parsed.length;
        parsed = parseFrame(buffer, offset);
      }
      if (offset > 0) {
        position += offset;
        return frames;
      }
      const bytes = place.end - position;
      if (parsed.kind === "incomplete" && parsed.needed <= bytes) {
        want = parsed.needed;
        continue;
      }
      source.onSkipped({ reader: name, position, bytes });
      position = place.end;
      return [];
    }
  };

  const read = async (
    maximum: number,
    signal: AbortSignal | undefined,
    wait: boolean,
  ): Promise<StoredFrame[]> => {
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
