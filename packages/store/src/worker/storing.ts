import type { StoredFrame } from "@session-replay/journal";
import type { Ingested, JournalPlace } from "../ingest/ingest.ts";
import type { WorkerClient } from "./client.ts";

/** Hands frames to the process that stores them, each once. */
export interface Storing {
  ingest(frames: readonly StoredFrame[], place: JournalPlace): Promise<Ingested>;
  /** Sends frames ahead, to be decoded while the ones before are written. */
  prepare(frames: readonly StoredFrame[]): void;
}

export function createStoring(worker: Pick<WorkerClient, "run">): Storing {
  let ahead:
    | { readonly frames: readonly StoredFrame[]; readonly sent: Promise<boolean> }
    | undefined;
  return {
    async ingest(frames, place) {
      const known = ahead;
      ahead = undefined;
      // What was wrong with frames that could not be prepared shows when they are stored.
      const isPrepared = known?.frames === frames && (await known.sent);
      return await worker.run("ingest", { frames: isPrepared ? "prepared" : frames, place });
    },
    prepare(frames) {
      const sent = worker.run("prepare", { frames }).then(
        () => true,
        () => false,
      );
      ahead = { frames, sent };
    },
  };
}
