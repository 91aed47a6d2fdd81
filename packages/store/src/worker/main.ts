import { stat } from "node:fs/promises";
import process from "node:process";
import { createRuntimeFunctions } from "@session-replay/esql";
import { readStretch } from "@session-replay/journal";
import { createConnections } from "../ask/connections.ts";
import { createRaisedWarnings } from "../ask/raised.ts";
import { createRunAsk } from "../ask/run.ts";
import { registerRuntimeFunction } from "../ask/runtime-functions.ts";
import { writeBackup } from "../backup/backup.ts";
import { copiesOf } from "../backup/copies.ts";
import { eraseInBackup } from "../backup/erase-in-backup.ts";
import { createDictionary } from "../catalogue/dictionary.ts";
import { createRoutes } from "../catalogue/routes.ts";
import { type StoreCatalogue, storeCatalogue } from "../catalogue/streams.ts";
import { loadNames } from "../database/names.ts";
import { openDatabase } from "../database/open.ts";
import { loadRoutes } from "../database/routes.ts";
import { rowCounts } from "../database/stats.ts";
import { erase, findSubject } from "../erase/erase.ts";
import { shrinkHot } from "../erase/rewrite-hot.ts";
import { exportRows } from "../export/export.ts";
import { createIngest, JOURNAL_PLACE } from "../ingest/ingest.ts";
import { journalPlace } from "../ingest/journal-place.ts";
import { createPrepared } from "../ingest/prepared.ts";
import { createPlacement } from "../sealed/change.ts";
import { applyRetention, sealPastDays } from "../sealed/maintain.ts";
import { removeLeftovers } from "../sealed/seal.ts";
import { lowerPriority } from "./lower-priority.ts";
import { plainError } from "./plain-error.ts";
import type { WorkerOptions } from "./protocol.ts";
import { type Port, serve } from "./serve.ts";

const maximumRoutes = 100;

/** The process that holds the database: opens it, then answers messages. */
async function main(options: WorkerOptions): Promise<void> {
  const database = await openDatabase(options);
  const { relations } = database;
  const known = {
    decodeLimits: options.decodeLimits,
    dictionary: createDictionary(await loadNames(database.writer), options.maximumNames),
    routes: createRoutes(await loadRoutes(database.writer, relations), maximumRoutes),
  };
  const { ingest, forgetSessions } = createIngest(database, known);
  const prepared = createPrepared(known);
  const placement = createPlacement();
  const sealing = { database, placement, now: Date.now };
  await removeLeftovers(sealing);
  const connections = createConnections(
    database.connect,
    options.runningQueries,
    options.waitingQueries,
  );

  let catalogue: { readonly version: string; readonly value: StoreCatalogue } | undefined;
  const currentCatalogue = (): StoreCatalogue => {
    const version = `${known.dictionary.version()}/${known.routes.names("logs").length}/${known.routes.names("spans").length}`;
    if (catalogue?.version !== version) {
      catalogue = { version, value: storeCatalogue(known, relations) };
    }
    return catalogue.value;
  };

  const raised = createRaisedWarnings();
  for (const declared of createRuntimeFunctions(raised.raise)) {
    registerRuntimeFunction(database.writer, declared);
  }
  const ask = createRunAsk({
    connections,
    placement,
    catalogue: currentCatalogue,
    raised,
    now: Date.now,
    timeoutMs: options.queryTimeoutMs,
    maximumRows: options.maximumRows,
  });

  // Two transactions cannot run on the one connection that writes: its tasks follow one another.
  let writing: Promise<unknown> = Promise.resolve();
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const result = writing.then(work);
    writing = result.catch(() => {});
    return result;
  };

  const usedBytes = async (): Promise<number> => {
    const wal = await stat(`${database.paths.hot}.wal`).catch(() => undefined);
    const sealed = database.manifest.files().reduce((sum, { bytes }) => sum + bytes, 0);
    return (await stat(database.paths.hot)).size + (wal?.size ?? 0) + sealed;
  };

  /** Work that changes rows behind the back of the sessions in memory. */
  const changing = <T>(work: () => Promise<T>): Promise<T> =>
    alone(() => work().finally(forgetSessions));

  serve(
    parent,
    {
      place: async () => journalPlace(await database.state.get(JOURNAL_PLACE)),
      prepare: async ({ stretch, maximumBytes }) => {
        const { frames, next } = await readStretch(stretch, maximumBytes);
        prepared.prepare(frames, next);
        return { frames: frames.length, next };
      },
      ingest: async ({ frames, place }) => {
        // Taken before anything is waited for: the next message may prepare what follows.
        const rows = prepared.take(frames, place.position);
        return await alone(() => ingest(rows, place));
      },
      ask: ({ query, options: askOptions }, signal) => ask(query, askOptions, signal),
      stats: () =>
        alone(async () => ({
          ...(await rowCounts(database.writer, relations)),
          names: known.dictionary.count(),
          refusedNames: known.dictionary.refused(),
          bytes: await usedBytes(),
        })),
      checkpoint: () =>
        alone(async () => {
          await database.writer.run("CHECKPOINT hot");
          return null;
        }),
      maintain: (retention) =>
        changing(async () => {
          const sealed = await sealPastDays(sealing);
          const dropped = await applyRetention(sealing, retention, usedBytes);
          if (sealed > 0 || dropped.length > 0) await shrinkHot(sealing);
          return { sealed, dropped };
        }),
      erase: (subject) =>
        changing(async () => {
          const found = await findSubject(sealing, subject);
          for (const folder of await copiesOf(options.folder)) {
            await eraseInBackup({ ...options, folder }, subject, found);
          }
          const { names, ...erased } = await erase(sealing, subject);
          for (const table of ["logs", "spans"] as const) {
            known.dictionary.forget(table, names[table]);
          }
          return erased;
        }),
      export: (request) => alone(() => exportRows(database, request)),
      backup: ({ target }) =>
        alone(async () => {
          await writeBackup(database, target, Date.now());
          return null;
        }),
      close: () =>
        alone(async () => {
          connections.close();
          await database.writer.run("CHECKPOINT hot");
          database.close();
          return null;
        }),
    },
    die,
  );
  parent.postMessage({ ready: true });
}

/** At once, whatever DuckDB's threads are at: what is not committed is in the journal. */
const die = (): void => {
  process.kill(process.pid, "SIGKILL");
};

const parent: Port = {
  // A failure is the parent's end, which "disconnect" tells; without a callback it would be thrown.
  postMessage: (message) => process.send?.(message, undefined, undefined, () => undefined),
  on: (event, listener) => process.on(event, listener),
};

// The parent says when to end; what a terminal or a service manager sends to all is for the parent.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
// Without a parent there is nobody to answer, and the next one waits for the database's lock.
process.on("disconnect", die);
lowerPriority();
await main(JSON.parse(process.argv[2] ?? "{}")).catch((error: unknown) => {
  process.send?.({ failed: plainError(error) }, () => process.exit(1));
});
