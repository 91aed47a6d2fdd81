import { constants } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { attach, type Database, dataPaths } from "../database/open.ts";
import { syncFolder } from "../database/sync-folder.ts";

/** Folder of backups within the data folder: erasing a person reaches these too. */
export const BACKUPS = "backups";

/** What follows the store's name in the name of a folder that restoring moved aside. */
export const ASIDE = ".before-";

const markName = "backup.json";

/** Copies a file; where the file system can, without using space twice. */
const copy = (from: string, to: string): Promise<void> =>
  copyFile(from, to, constants.COPYFILE_FICLONE);

/**
 * Writes all that is stored to a new folder, while the store runs. The folder has its name only
 * when it is whole.
 */
export async function writeBackup(database: Database, target: string, now: number): Promise<void> {
  const partial = `${target}.partial`;
  await rm(partial, { recursive: true, force: true });
  const paths = dataPaths(partial);
  await mkdir(paths.days, { recursive: true });
  await attach(database.writer, paths.hot, "backup");
  try {
    await database.writer.run("COPY FROM DATABASE hot TO backup");
    await database.writer.run("CHECKPOINT backup");
  } finally {
    await database.writer.run("DETACH backup");
  }
  for (const { file } of database.manifest.files()) {
    await copy(join(database.paths.days, file), join(paths.days, file));
  }
  await writeFile(join(partial, markName), `${JSON.stringify({ createdAt: now })}\n`);
  await rename(partial, target);
  await syncFolder(dirname(target));
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Backups of a folder, oldest first; unfinished ones are none. */
export async function listBackups(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const whole = await Promise.all(
    names.map(async (name) => ((await exists(join(folder, name, markName))) ? [name] : [])),
  );
  return whole
    .flat()
    .sort()
    .map((name) => join(folder, name));
}

/** Fails if a server has the database open: DuckDB's lock says so. */
async function refuseIfOpen(hot: string): Promise<void> {
  if (!(await exists(hot))) return;
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await attach(connection, hot, "hot");
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/lock/i.test(message)) throw new Error("A server uses this data folder: stop it first.");
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/**
 * Puts a backup in the place of a store that does not run; what was there is moved aside to the
 * returned folder, its backups stay. What the journal still holds is stored again at the next
 * start.
 */
export async function restoreBackup(backup: string, folder: string): Promise<string | undefined> {
  if (!(await exists(join(backup, markName)))) throw new Error(`${backup} is no backup.`);
  await refuseIfOpen(dataPaths(folder).hot);
  const partial = `${folder}.restoring`;
  await rm(partial, { recursive: true, force: true });
  const [from, to] = [dataPaths(backup), dataPaths(partial)];
  await mkdir(to.days, { recursive: true });
  await copy(from.hot, to.hot);
  for (const file of await readdir(from.days))
    await copy(join(from.days, file), join(to.days, file));
  const aside = `${folder}${ASIDE}${new Date().toISOString().replaceAll(/[:.]/g, "-")}`;
  const replaced = await exists(folder);
  if (replaced) await rename(folder, aside);
  await rename(partial, folder);
  if (await exists(join(aside, BACKUPS))) {
    await rename(join(aside, BACKUPS), join(folder, BACKUPS));
  }
  await syncFolder(dirname(folder));
  return replaced ? aside : undefined;
}
