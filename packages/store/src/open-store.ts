import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Ask } from "@session-replay/esql";
import { defaultLimits } from "@session-replay/otlp/decode";
import { answeredOf } from "./ask/answer-text.ts";
import { BACKUPS } from "./backup/backup.ts";
import { movedAside } from "./backup/copies.ts";
import { startDrain } from "./drain.ts";
import type { Erased, Subject } from "./erase/erase.ts";
import { remainderFor } from "./erase/frame-remainder.ts";
import type { ExportRequest } from "./export/export.ts";
import type { Ingested } from "./ingest/ingest.ts";
import type { StoreOptions } from "./options.ts";
import { eraseSetAside, SET_ASIDE, setAside } from "./set-aside.ts";
import { startWorker } from "./worker/client.ts";
import type { Maintained, StoredCounts } from "./worker/protocol.ts";

const hourMs = 3_600_000;
/** Who is started for less than an hour a day has past days to seal all the same. */
const soonMs = 60_000;

export interface StoreStats extends StoredCounts {
  /** Since the start. */
  readonly ingested: Ingested;
  readonly journalLagBytes: number;
}

export interface Store {
  readonly ask: Ask;
  /** Whether the database is there: if not, it is being started again, and asking is refused. */
  running(): boolean;
  /** Resolves when everything acknowledged before the call can be asked for. */
  drained(): Promise<void>;
  stats(): Promise<StoreStats>;
  /**
   * Erases every record of a person: all of their sessions, also from before they logged in, and
   * what these led to on other services. The files, the journal and the backups in the data folder
   * hold nothing of them when it resolves.
   */
  eraseUser(userId: string): Promise<Erased>;
  eraseSession(sessionId: string): Promise<Erased>;
  /** Erases everything of a `deployment.environment.name`, for example the demo's. */
  eraseEnvironment(environment: string): Promise<Erased>;
  /** Seals days that are over and drops what the retention does not keep; done by itself, a minute after the start and hourly. */
  applyRetention(): Promise<Maintained>;
  /** Writes rows to a file, and gives how many. */
  exportTo(request: ExportRequest): Promise<number>;
  /** Writes everything to a new folder (in the data folder's `backups` if none is named). */
  backup(target?: string): Promise<{ readonly folder: string }>;
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
  const { journal, onTrouble = () => {}, decodeLimits = defaultLimits } = options;
  const worker = await startWorker({
    worker: {
      folder: options.folder,
      memoryMegabytes: options.memoryMegabytes ?? 192,
      threads: options.threads ?? 2,
      maximumNames: options.maximumNames ?? 5000,
      decodeLimits,
      queryTimeoutMs: options.queryTimeoutMs ?? 30_000,
      maximumRows: options.maximumRows ?? 10_000,
      runningQueries: options.runningQueries ?? 4,
      waitingQueries: options.waitingQueries ?? 64,
    },
    onTrouble,
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
    ingest: (frames, place) => worker.run("ingest", { frames, place }),
    prepare: (stretch, maximumBytes) => worker.run("prepare", { stretch, maximumBytes }),
    setAside: (frame) => setAside(join(options.folder, SET_ASIDE), frame),
    onIngested(more) {
      ingested = {
        logs: ingested.logs + more.logs,
        spans: ingested.spans + more.spans,
        copies: ingested.copies + more.copies,
        unreadable: ingested.unreadable + more.unreadable,
      };
    },
    onTrouble,
  });

  const maintain = (): Promise<Maintained> => worker.run("maintain", options.retention ?? {});
  const eraseSubject = async (subject: Subject): Promise<Erased> => {
    await drain.drained();
    const erased = await worker.run("erase", subject);
    const remainder = remainderFor(subject, erased, decodeLimits);
    for (const folder of [options.folder, ...(await movedAside(options.folder))]) {
      await eraseSetAside(join(folder, SET_ASIDE), remainder);
    }
    await journal.erase(remainder);
    return erased;
  };
  const maintainAndTell = (): void => {
    maintain().catch((error: unknown) => onTrouble({ message: `Maintenance failed: ${error}` }));
  };
  const soon = setTimeout(maintainAndTell, soonMs);
  const timer = setInterval(maintainAndTell, hourMs);
  soon.unref();
  timer.unref();

  return {
    ask: async (query, { signal, params, timeZone, locale } = {}) => {
      const options = {
        ...(params === undefined ? {} : { params }),
        ...(timeZone === undefined ? {} : { timeZone }),
        ...(locale === undefined ? {} : { locale }),
      };
      return answeredOf(await worker.run("ask", { query, options }, signal));
    },
    running: worker.running,
    drained: drain.drained,
    async stats() {
      const counts = await worker.run("stats", null);
      return { ...counts, ingested, journalLagBytes: reader.lag().bytes };
    },
    eraseUser: (userId) => eraseSubject({ userId }),
    eraseSession: (sessionId) => eraseSubject({ sessionId }),
    eraseEnvironment: (environment) => eraseSubject({ environment }),
    applyRetention: maintain,
    async exportTo(request) {
      await drain.drained();
      return await worker.run("export", request);
    },
    async backup(target) {
      const name = new Date().toISOString().replaceAll(/[:.]/g, "-");
      const folder = target ?? join(options.folder, BACKUPS, name);
      await mkdir(dirname(folder), { recursive: true });
      await drain.drained();
      await worker.run("backup", { target: folder });
      return { folder };
    },
    async checkpoint() {
      await worker.run("checkpoint", null);
    },
    async stop() {
      clearTimeout(soon);
      clearInterval(timer);
      await drain.stop();
      await worker.run("close", null).catch(() => {});
      await worker.stop();
    },
  };
}
