import { rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { attach } from "../database/open.ts";
import { syncFolder } from "../database/sync-folder.ts";
import type { SealParts } from "../sealed/seal.ts";

/**
 * Writes the database's file anew: DuckDB keeps deleted rows in free blocks, where they could still
 * be read. The new file takes the old one's place in one step, so a crash leaves one of the two.
 */
export async function rewriteHot({ database, placement }: SealParts): Promise<void> {
  const { writer, paths } = database;
  const fresh = `${paths.hot}.new`;
  await placement.alone(async () => {
    await rm(fresh, { force: true });
    await rm(`${fresh}.wal`, { force: true });
    await attach(writer, fresh, "fresh");
    await writer.run("COPY FROM DATABASE hot TO fresh");
    await writer.run("CHECKPOINT fresh");
    await writer.run("DETACH fresh");
    await writer.run("CHECKPOINT hot");
    await writer.run("DETACH hot");
    await rm(`${paths.hot}.wal`, { force: true });
    await rename(fresh, paths.hot);
    await syncFolder(dirname(paths.hot));
    await attach(writer, paths.hot, "hot");
  });
}

/** Share of the file that holds nothing beyond which it is worth writing anew. */
const mostFree = 0.5;
const smallestBytes = 8 << 20;

/** Gives the space of rows that were sealed or dropped back to the disk. */
export async function shrinkHot(parts: SealParts): Promise<void> {
  const reader = await parts.database.writer.runAndReadAll(
    "SELECT block_size, total_blocks, free_blocks FROM pragma_database_size() WHERE database_name = 'hot'",
  );
  const [blockBytes, total, free] = (reader.getRows()[0] ?? []).map(Number);
  if (blockBytes === undefined || total === undefined || free === undefined) return;
  if (total * blockBytes > smallestBytes && free > total * mostFree) await rewriteHot(parts);
}
