import { type DatabaseOptions, openDatabase } from "../database/open.ts";
import { type Erased, erase, type Subject } from "../erase/erase.ts";
import { createPlacement } from "../sealed/change.ts";

/** Erases a person from a backup, in its place. */
export async function eraseInBackup(options: DatabaseOptions, subject: Subject): Promise<Erased> {
  const database = await openDatabase(options);
  try {
    return await erase({ database, placement: createPlacement(), now: Date.now }, subject);
  } finally {
    database.close();
  }
}
