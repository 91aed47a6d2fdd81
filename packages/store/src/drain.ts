import type { Journal, JournalReader, StoredFrame, Stretch } from "@session-replay/journal";
import type { Ingested, JournalPlace } from "./ingest/ingest.ts";
import type { GivenFrames } from "./ingest/prepared.ts";

export interface Drain {
  /** Resolves when everything that was in the journal at the call is stored. */
  drained(): Promise<void>;
  stop(): Promise<void>;
}

export interface DrainOptions {
  readonly journal: Journal;
  readonly reader: JournalReader;
  /** Position up to which everything is stored. */
  readonly stored: number;
  readonly gatherMs: number;
  /** Wait before another attempt (default 500). */
  readonly retryMs?: number;
  readonly ingest: (frames: GivenFrames, place: JournalPlace) => Promise<Ingested>;
  /** Has the first frames of a stretch read and decoded where they will be stored. */
  readonly prepare: (
    stretch: Stretch,
    maximumBytes: number,
  ) => Promise<{ readonly frames: number; readonly next: number }>;
  /** Keeps a frame that cannot be stored, so that nothing acknowledged is lost. */
  readonly setAside: (frame: StoredFrame) => Promise<void>;
  readonly onIngested: (ingested: Ingested) => void;
  readonly onTrouble: (trouble: { readonly message: string }) => void;
}

/** What one commit takes: a part of the journal, and its frames if these were read here. */
interface Batch {
  readonly from: number;
  readonly to: number;
  readonly given: GivenFrames;
}

/** Bytes of frames that one commit takes. */
const commitBytes = 4 << 20;

/** Failures of the machine, not of what is stored: they pass when there is room again. */
const passes = (message: string): boolean =>
  /no space|disk|IO Error|out of memory|memory limit|could not (?:write|read|open)|stopped/i.test(
    message,
  );

/**
 * Time from one commit to the next: the more a commit takes, the more it should take at once; but
 * what is acknowledged is to be found within a second.
 */
const gatherTime = (gatherMs: number, tookMs: number): number =>
  Math.max(gatherMs, Math.min(4 * gatherMs, 4 * tookMs));

/**
 * Moves frames from the journal to the store. The first frame after a pause is stored at once; what
 * follows gathers, for one large commit costs little more than a small one.
 */
export function startDrain(options: DrainOptions): Drain {
  const { journal, reader, gatherMs, retryMs = 500, ingest, onTrouble } = options;
  let { stored } = options;
  let stopped = false;
  let waiting: { readonly position: number; readonly resolve: () => void }[] = [];
  let hurry: (() => void) | undefined;

  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      if (stopped || milliseconds <= 0) return resolve();
      const done = (): void => {
        clearTimeout(timer);
        hurry = undefined;
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      hurry = done;
    });

  const settle = (): void => {
    const [done, open] = [
      waiting.filter(({ position }) => position <= stored),
      waiting.filter(({ position }) => position > stored),
    ];
    waiting = open;
    for (const { resolve } of done) resolve();
  };

  const commit = async (given: GivenFrames, position: number): Promise<void> => {
    options.onIngested(await ingest(given, { journalId: journal.id, position }));
    stored = position;
    // The place is stored with the rows: a cursor that cannot be written only costs a second look.
    await reader.commit(position).catch((error: unknown) => {
      onTrouble({ message: `The journal's cursor could not be written: ${error}` });
    });
    settle();
  };

  /** Frames that cannot be stored, though the disk is well, are narrowed down to the one at fault. */
  const store = async ({ from, to, given }: Batch): Promise<void> => {
    let frames = given;
    for (let attempt = 1; !stopped; attempt++) {
      try {
        return await commit(frames, to);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        onTrouble({ message: `Storing failed: ${message}` });
        if (frames === "prepared") frames = await reader.again(from, to);
        if (passes(message) || attempt < 3) {
          await pause(retryMs);
          continue;
        }
        const [first] = frames;
        if (frames.length === 1 && first) {
          await options.setAside(first);
          onTrouble({ message: `A request cannot be stored and is set aside: ${message}` });
          return await commit([], to);
        }
        const later = frames.slice(frames.length >> 1);
        const middle = later[0]?.position ?? to;
        await store({ from, to: middle, given: frames.slice(0, frames.length >> 1) });
        return await store({ from: middle, to, given: later });
      }
    }
  };

  /** The frames that follow, read where they will be stored, or here if that cannot be. */
  const nextBatch = async (): Promise<Batch | undefined> => {
    const stretch = reader.ahead();
    if (stretch === undefined) return undefined;
    const from = stretch.position;
    const prepared = await options.prepare(stretch, commitBytes).catch(() => undefined);
    if (prepared !== undefined && prepared.frames > 0) {
      reader.pass(prepared.next);
      return { from, to: prepared.next, given: "prepared" };
    }
    const given = await reader.read({ maximumBytes: commitBytes, wait: false });
    return given.length === 0 ? undefined : { from, to: reader.position(), given };
  };

  /** What was passed over, because it was erased or is no frame, is done as well. */
  const passOver = async (): Promise<void> => {
    const position = reader.position();
    if (position <= stored) return;
    stored = position;
    await reader.commit(position).catch(() => {});
    settle();
  };

  const loop = async (): Promise<void> => {
    let next: Batch | undefined;
    while (!stopped) {
      const batch = next ?? (await nextBatch());
      next = undefined;
      if (batch === undefined) {
        await passOver();
        await reader.more();
        continue;
      }
      const began = Date.now();
      const storing = store(batch);
      // While the database writes these, what follows is decoded.
      if (reader.lag().bytes > commitBytes) next = await nextBatch();
      await storing;
      if (next !== undefined || waiting.length > 0) continue;
      const took = Date.now() - began;
      await pause(gatherTime(gatherMs, took) - took);
    }
  };
  const running = loop();
  running.catch((error: unknown) => onTrouble({ message: `The store stopped: ${error}` }));

  return {
    drained: () =>
      new Promise((resolve) => {
        const position = journal.end();
        if (position <= stored) return resolve();
        waiting.push({ position, resolve });
        hurry?.();
      }),
    async stop() {
      stopped = true;
      hurry?.();
      await reader.stop();
      await running.catch(() => {});
    },
  };
}
