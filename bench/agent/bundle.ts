import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { bundleScript } from "../../packages/browser-agent/minify.ts";

const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * Bundles `entries/<name>.ts` as a user would ship it, all agents by the same two minifiers, and
 * returns its size, gzipped.
 */
export async function bundleEntry(name: string, nodePaths: string[] = []): Promise<number> {
  const code = await bundleScript(path.join(here, "entries", `${name}.ts`), {
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
    nodePaths,
  });
  mkdirSync(path.join(here, "dist"), { recursive: true });
  writeFileSync(path.join(here, "dist", `${name}.js`), code);
  return gzipSync(code, { level: 9 }).length;
}
