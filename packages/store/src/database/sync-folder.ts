import { open } from "node:fs/promises";

/** Makes created and renamed files of a folder durable; Windows cannot open a folder. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
