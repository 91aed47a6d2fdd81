import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ASIDE, BACKUPS, listBackups } from "./backup.ts";

const unfinished = /\.(?:partial|restoring)$/;

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** Folders to which restoring moved the store that was there. */
export async function movedAside(folder: string): Promise<string[]> {
  const parent = dirname(folder);
  const names = await namesIn(parent);
  return names
    .filter((name) => name.startsWith(`${basename(folder)}${ASIDE}`))
    .map((name) => join(parent, name));
}

/**
 * The whole copies of a store that lie with it: its backups, and what restoring one moved aside.
 * Unfinished ones, which a crash left, are removed: nobody can use them, and they hold data.
 */
export async function copiesOf(folder: string): Promise<string[]> {
  const parent = dirname(folder);
  const backups = join(folder, BACKUPS);
  const own = basename(folder);
  const siblings = (await namesIn(parent)).filter((name) => name.startsWith(`${own}.`));
  const inBackups = await namesIn(backups);
  const leftovers = [
    ...inBackups.map((name) => join(backups, name)),
    ...siblings.map((name) => join(parent, name)),
  ].filter((path) => unfinished.test(path));
  for (const path of leftovers) await rm(path, { recursive: true, force: true });
  return [...(await listBackups(backups)), ...(await movedAside(folder))];
}
