import { type DurableFile, openDurable } from "./durable-file.ts";
import { JournalFullError, JournalStoppedError, JournalWriteError } from "./errors.ts";
import { encodeFrame, type Frame } from "./frame.ts";
import { type Segment, segmentAt } from "./segments.ts";
import { syncFolder } from "./sync-folder.ts";

interface Waiting {
  readonly parts: readonly Uint8Array[];
  readonly length: number;
  readonly resolve: (position: number) => void;
  readonly reject: (error: Error) => void;
}

interface WriterOptions {
  readonly folder: string;
  readonly end: number;
  readonly current: Segment | undefined;
  readonly segmentBytes: number;
  readonly maximumBytes: number;
  /** Where the oldest kept frame begins. */
  readonly oldest: () => number;
  readonly onDurable: (end: number) => void;
  readonly onSegment: (segment: Segment) => void;
}

export interface Writer {
  append(frame: Frame): Promise<number>;
  /** The next frame begins a new segment, so that all earlier ones can be deleted or rewritten. */
  rotate(): Promise<void>;
  stop(): Promise<void>;
}

/** So many frames at once, and the next ones are waited for. */
const busyFrames = 4;
const gatherMs = 2;

const gather = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, gatherMs));

/**
 * Group commit: while one write is under way, further frames gather, and go to disk together; when
 * many come, a moment longer, for what a write costs hardly depends on how much it writes. A failed write is undone by cutting the file back before the next one.
 */
export function createWriter(options: WriterOptions): Writer {
  let { end, current } = options;
  let file: DurableFile | undefined;
  let damaged = false;
  let stopped = false;
  let waiting: Waiting[] = [];
  const closings: { readonly resolve: () => void; readonly reject: (error: unknown) => void }[] =
    [];
  let pendingBytes = 0;
  let running: Promise<void> | undefined;
  let isBusy = false;

  const closeFile = async (): Promise<void> => {
    const closing = file;
    file = undefined;
    await closing?.close();
  };

  const beginSegment = async (): Promise<DurableFile> => {
    const segment = segmentAt(options.folder, end);
    const opened = await openDurable(segment.path);
    await syncFolder(options.folder);
    current = segment;
    file = opened;
    options.onSegment(segment);
    return opened;
  };

  /** Cuts what a failed write left behind the last durable frame. */
  const repair = async (segment: Segment): Promise<void> => {
    await closeFile();
    file = await openDurable(segment.path);
    await file.truncate(end - segment.base);
    damaged = false;
  };

  const fileForWriting = async (): Promise<DurableFile> => {
    if (current === undefined) return await beginSegment();
    if (damaged) await repair(current);
    if (end - current.base >= options.segmentBytes) {
      await closeFile();
      return await beginSegment();
    }
    file ??= await openDurable(current.path);
    return file;
  };

  const writeGroup = async (group: readonly Waiting[]): Promise<void> => {
    try {
      const target = await fileForWriting();
      await target.append(group.flatMap(({ parts }) => parts));
    } catch (error) {
      damaged = true;
      const failure = new JournalWriteError(error);
      for (const entry of group) entry.reject(failure);
      return;
    }
    const positions = group.map(({ length }) => {
      const position = end;
      end += length;
      return position;
    });
    options.onDurable(end);
    group.forEach((entry, index) => {
      entry.resolve(positions[index] ?? end);
    });
  };

  const closeSegment = async (): Promise<void> => {
    if (current === undefined || current.base === end) return;
    if (damaged) await repair(current);
    await closeFile();
    await beginSegment();
  };

  const drain = async (): Promise<void> => {
    while (waiting.length > 0 || closings.length > 0) {
      for (const { resolve, reject } of closings.splice(0)) {
        await closeSegment().then(resolve, reject);
      }
      if (waiting.length === 0) continue;
      if (isBusy) await gather();
      const group = waiting;
      waiting = [];
      pendingBytes = 0;
      isBusy = group.length >= busyFrames;
      await writeGroup(group);
    }
    running = undefined;
  };

  return {
    append: (frame) =>
      new Promise((resolve, reject) => {
        const parts = encodeFrame(frame);
        const length = parts[0].length + parts[1].length;
        const held = end - options.oldest() + pendingBytes;
        if (stopped) return reject(new JournalStoppedError());
        if (held + length > options.maximumBytes) {
          return reject(new JournalFullError(`The journal holds ${held} bytes, its limit.`));
        }
        pendingBytes += length;
        waiting.push({ parts, length, resolve, reject });
        running ??= drain();
      }),
    rotate: () =>
      new Promise((resolve, reject) => {
        closings.push({ resolve, reject });
        running ??= drain();
      }),
    async stop() {
      stopped = true;
      while (running !== undefined) await running;
      await closeFile();
    },
  };
}
