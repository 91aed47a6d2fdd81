import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import type { Store } from "@session-replay/store";
import type { Care } from "../api/care.ts";

/** Folder of files that are on their way out; a crash may leave one, so the start empties it. */
export const EXPORTS = "exports";

/**
 * Exports through a file: Parquet has its index at the end, so nothing can be sent before all is
 * written. The file goes when it was read or the reader went away.
 */
export function parquetExport(store: Store, dataFolder: string): Care["exportParquet"] {
  const folder = path.join(dataFolder, EXPORTS);
  return async (what, range) => {
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, `${randomUUID()}.parquet`);
    const table = what === "traces" ? "spans" : what;
    await store.exportTo({ what: table, format: "parquet", file, range });
    const stream = createReadStream(file);
    stream.once("close", () => void rm(file, { force: true }));
    return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
  };
}
