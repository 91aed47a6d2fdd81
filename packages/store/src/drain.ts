import type { Journal, JournalReader, StoredFrame } from "@session-replay/journal";
import type { Ingested, JournalPlace } from "./ingest/ingest.ts";

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
  readonly ingest: (frames: readonly StoredFrame[], place: JournalPlace) => Promise<Ingested>;
  readonly onIngested: (ingested: Ingested) => void;
  readonly onTrouble: (trouble: { readonly message: string }) => void;
}

/** Bytes of frames that one commit takes. */
const commitBytes = 4 << 20;
const retryMs = 500;

/**
 * Moves frames from the journal to the store. The first frame after a pause is stored at once; what
 * follows gathers, for one large commit costs little more than a small one.
 */
export function startDrain(options: DrainOptions): Drain {
  const { journal, reader, gatherMs, ingest, onTrouble } = options;
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

  const store = async (frames: readonly StoredFrame[]): Promise<void> => {
    const position = frames.at(-1)?.next ?? stored;
    while (!stopped) {
      try {
        options.onIngested(await ingest(frames, { journalId: journal.id, position }));
        stored = position;
        await reader.commit(position);
        return settle();
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (stored >= position) return settle();
        onTrouble({ message: `Storing failed and is tried again: ${message}` });
        await pause(retryMs);
      }
    }
  };

  const loop = async (): Promise<void> => {
    while (!stopped) {
      const frames = await reader.read({ maximumBytes: commitBytes });
      if (frames.length === 0) continue;
      const began = Date.now();
      await store(frames);
      if (waiting.length === 0) await pause(gatherMs - (Date.now() - began));
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
