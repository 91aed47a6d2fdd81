import { randomUUID } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Tells this journal from any other: a position kept elsewhere means something only together with
 * the journal that it came from, for example after the folder was restored from a backup.
 */
export async function journalId(folder: string): Promise<string> {
  const path = join(folder, "journal.id");
  const known = await readFile(path, "utf8").catch(() => "");
  if (/^[0-9a-f-]{36}\n$/.test(known)) return known.trim();
  const id = randomUUID();
  await writeFile(`${path}.new`, `${id}\n`);
  await rename(`${path}.new`, path);
  return id;
}
