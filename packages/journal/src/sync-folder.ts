import { open } from "node:fs/promises";

/** Makes created and renamed files of a folder durable; not every system can open a folder. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (process.platform !== "win32") throw error;
  }
}
