import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));

/** Bundles `entries/<name>.ts` as a user would ship it and returns its size, gzipped. */
export async function bundleEntry(name: string, nodePaths: string[] = []): Promise<number> {
  const result = await build({
    entryPoints: [path.join(here, "entries", `${name}.ts`)],
    outfile: path.join(here, "dist", `${name}.js`),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    conditions: ["source", "browser"],
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    logLevel: "silent",
    metafile: true,
    nodePaths,
  });
  const [file] = Object.keys(result.metafile.outputs);
  return file ? gzipSync(readFileSync(file), { level: 9 }).length : 0;
}
