import { type DatabaseOptions, openDatabase } from "../database/open.ts";
import { type Erased, erase, type Found, type Subject } from "../erase/erase.ts";
import { createPlacement } from "../sealed/change.ts";

/** Erases a person from a backup, in its place; `known` are the sessions that the store knows. */
export async function eraseInBackup(
  options: DatabaseOptions,
  subject: Subject,
  known: Found,
): Promise<Erased> {
  const database = await openDatabase(options);
  try {
    return await erase({ database, placement: createPlacement(), now: Date.now }, subject, known);
  } finally {
    database.close();
  }
}
