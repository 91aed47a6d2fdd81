import { existsSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { restoreBackup } from "@session-replay/store";

const stateFile = "state.db";

/**
 * Puts a backup in the place of what a data folder stores; gives the folder to which that was
 * moved. The folder's own keys and audit log stay: a key that was revoked since must not come
 * back. A folder that has none gets those of the backup.
 *
 * @throws Error if a server has the folder open, or the backup is none.
 */
export async function restoreInto(backup: string, dataFolder: string): Promise<string | undefined> {
  await mkdir(dataFolder, { recursive: true });
  const aside = await restoreBackup(backup, path.join(dataFolder, "store"));
  const [from, to] = [path.join(backup, stateFile), path.join(dataFolder, stateFile)];
  if (existsSync(from) && !existsSync(to)) await copyFile(from, to);
  return aside;
}
