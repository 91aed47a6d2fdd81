import type { Frame } from "@session-replay/journal";
import { createDictionary } from "../catalogue/dictionary.ts";
import { createRoutes } from "../catalogue/routes.ts";
import { type Database, openDatabase } from "../database/open.ts";
import { createIngest, type Ingested } from "../ingest/ingest.ts";
import { createPrepared } from "../ingest/prepared.ts";
import { createPlacement } from "../sealed/change.ts";
import type { SealParts } from "../sealed/seal.ts";

export interface TestStore {
  readonly database: Database;
  readonly parts: SealParts;
  send(...frames: readonly Frame[]): Promise<Ingested>;
  /** Rows as JSON objects. */
  select(sql: string): Promise<readonly unknown[]>;
  forgetSessions(): void;
  close(): void;
}

/** The store's database with nothing around it: no thread, no journal. */
export async function openTestStore(folder: string, now: () => number): Promise<TestStore> {
  const database = await openDatabase({ folder, memoryMegabytes: 256, threads: 1 });
  const known = {
    dictionary: createDictionary([], 100),
    routes: createRoutes({ logs: [], spans: [] }, 10),
  };
  const { ingest, forgetSessions } = createIngest(database, known);
  const prepared = createPrepared(known);
  let position = 0;
  return {
    database,
    parts: { database, placement: createPlacement(), now },
    forgetSessions,
    send(...frames) {
      const stored = frames.map((frame) => ({ ...frame, position, next: position + 1 }));
      position += 1;
      return ingest(prepared.take(stored, position), { journalId: "test", position });
    },
    async select(sql) {
      return (await database.writer.runAndReadAll(sql)).getRowObjectsJson();
    },
    close: database.close,
  };
}
