import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** How far a reader has come, kept in a small file that is replaced as a whole. */
export interface Cursor {
  load(): Promise<number | undefined>;
  save(position: number): Promise<void>;
}

export const cursorPath = (folder: string, name: string): string =>
  join(folder, `${encodeURIComponent(name)}.cursor`);

export function createCursor(folder: string, name: string): Cursor {
  const path = cursorPath(folder, name);
  return {
    async load() {
      const text = await readFile(path, "utf8").catch(() => "");
      return /^\d{1,16}\n$/.test(text) ? Number(text) : undefined;
    },
    async save(position) {
      await writeFile(`${path}.new`, `${position}\n`);
      await rename(`${path}.new`, path);
    },
  };
}
