import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const skipped = new Set(["node_modules", "dist", "testing", "fixtures"]);

function* filesBelow(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) yield* filesBelow(file);
    } else if (!/\.test\.tsx?$/.test(entry.name)) yield file;
  }
}

/** A hash over names and contents of the sources. */
function hashOf(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    for (const file of filesBelow(folder)) {
      hash.update(path.relative(folder, file)).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

/** Builds unless what is there was built from the same sources. */
export async function buildIfStale(
  what: string,
  output: string,
  sources: readonly string[],
  build: () => Promise<void>,
): Promise<void> {
  const stamp = path.join(output, ".built-from");
  const wanted = hashOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log(`Building ${what} …`);
  await build();
  writeFileSync(stamp, wanted);
}
