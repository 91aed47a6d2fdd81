import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ASIDE, BACKUPS, listBackups } from "./backup.ts";

const unfinished = /\.(?:partial|restoring)$/;

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

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
  const aside = siblings.filter((name) => name.startsWith(`${own}${ASIDE}`));
  return [...(await listBackups(backups)), ...aside.map((name) => join(parent, name))];
}
