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
  let ahead: readonly StoredFrame[] | undefined;
  return {
    ingest(frames, place) {
      // If they could not be prepared this fails, and the next attempt brings the frames themselves.
      const given = ahead === frames ? "prepared" : frames;
      ahead = undefined;
      return worker.run("ingest", { frames: given, place });
    },
    prepare(frames) {
      ahead = frames;
      worker.run("prepare", { frames }).catch(() => {});
    },
  };
}
