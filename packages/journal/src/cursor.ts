import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** How far a reader has come, kept in a small file that is replaced as a whole. */
export interface Cursor {
  load(): Promise<number | undefined>;
  save(position: number): Promise<void>;
}

const suffix = ".cursor";

/** Where the readers of earlier runs stopped, by name. */
export async function savedCursors(folder: string): Promise<Map<string, number>> {
  const names = (await readdir(folder)).flatMap((file) =>
    file.endsWith(suffix) ? [decodeURIComponent(file.slice(0, -suffix.length))] : [],
  );
  const positions = new Map<string, number>();
  for (const name of names) {
    const position = await createCursor(folder, name).load();
    if (position !== undefined) positions.set(name, position);
  }
  return positions;
}

const cursorPath = (folder: string, name: string): string =>
  join(folder, `${encodeURIComponent(name)}${suffix}`);

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
