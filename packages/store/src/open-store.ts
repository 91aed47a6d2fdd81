import type { Ask } from "@session-replay/esql";
import { startDrain } from "./drain.ts";
import type { Ingested } from "./ingest/ingest.ts";
import type { StoreOptions } from "./options.ts";
import { startWorker } from "./worker/client.ts";
import type { StoredCounts } from "./worker/protocol.ts";

export interface StoreStats extends StoredCounts {
  /** Since the start. */
  readonly ingested: Ingested;
  readonly journalLagBytes: number;
}

export interface Store {
  readonly ask: Ask;
  /** Resolves when everything acknowledged before the call can be asked for. */
  drained(): Promise<void>;
  stats(): Promise<StoreStats>;
  /** Writes what memory and DuckDB's log hold to the database's file. */
  checkpoint(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Opens the memory of a data folder: it reads the journal by itself, and answers ES|QL.
 *
 * @example
 * const store = await openStore({ folder: "data/store", journal });
 * const { rows } = await store.ask("FROM logs-generic.otel-default | LIMIT 10");
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { journal } = options;
  const worker = await startWorker({
    folder: options.folder,
    memoryMegabytes: options.memoryMegabytes ?? 192,
    threads: options.threads ?? 2,
    maximumNames: options.maximumNames ?? 5000,
    queryTimeoutMs: options.queryTimeoutMs ?? 30_000,
    maximumRows: options.maximumRows ?? 10_000,
    runningQueries: options.runningQueries ?? 4,
    waitingQueries: options.waitingQueries ?? 64,
  });
  const place = await worker.run("place", null);
  const stored = place?.journalId === journal.id ? place.position : undefined;
  const reader = await journal.openReader("store", stored === undefined ? {} : { from: stored });
  let ingested: Ingested = { logs: 0, spans: 0, copies: 0, unreadable: 0 };
  const drain = startDrain({
    journal,
    reader,
    stored: reader.committed(),
    gatherMs: options.gatherMs ?? 100,
    ingest: (frames, to) => worker.run("ingest", { frames, place: to }),
    onIngested(more) {
      ingested = {
        logs: ingested.logs + more.logs,
        spans: ingested.spans + more.spans,
        copies: ingested.copies + more.copies,
        unreadable: ingested.unreadable + more.unreadable,
      };
    },
    onTrouble: options.onTrouble ?? (() => {}),
  });

  return {
    ask: (query, { signal, params, timeZone } = {}) =>
      worker.run(
        "ask",
        {
          query,
          options: {
            ...(params === undefined ? {} : { params }),
            ...(timeZone === undefined ? {} : { timeZone }),
          },
        },
        signal,
      ),
    drained: drain.drained,
    async stats() {
      const counts = await worker.run("stats", null);
      return { ...counts, ingested, journalLagBytes: reader.lag().bytes };
    },
    async checkpoint() {
      await worker.run("checkpoint", null);
    },
    async stop() {
      await drain.stop();
      await worker.run("close", null).catch(() => {});
      await worker.stop();
    },
  };
}
