import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { buildUi } from "./build.ts";

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** What the list of sessions loads before it is shown. */
const firstScreen = ["index.html", "src/screens/Sessions.tsx"];

/** Bytes of JavaScript, gzip -9, that the shell and its first screen load. */
export async function shellBytes(): Promise<number> {
  const dist = await buildUi();
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
    await readFile(path.join(dist, ".vite", "manifest.json"), "utf8"),
  );
  const files = new Set<string>();
  const collect = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const each of chunk.imports ?? []) collect(each);
  };
  for (const name of firstScreen) collect(name);
  const sizes = await Promise.all(
    [...files].map(
      async (file) => gzipSync(await readFile(path.join(dist, file)), { level: 9 }).length,
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
