import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BuildOptions, build } from "esbuild";

const here = import.meta.dirname;
const pages = path.join(here, "../pages");

/** The pages as modules with shared chunks, and the agent as one script; returns their folder. */
export async function buildBundles(): Promise<string> {
  const outdir = mkdtempSync(path.join(tmpdir(), "frustration-suite-"));
  const shared: BuildOptions = {
    bundle: true,
    outdir,
    conditions: ["source"],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  };
  await build({
    ...shared,
    entryPoints: readdirSync(pages)
      .filter((file) => file !== "element.ts")
      .map((file) => path.join(pages, file)),
    format: "esm",
    splitting: true,
    loader: { ".png": "dataurl", ".svg": "dataurl", ".gif": "dataurl" },
  });
  await build({
    ...shared,
    entryPoints: { agent: path.join(here, "agent-entry.ts") },
    format: "iife",
  });
  return outdir;
}
