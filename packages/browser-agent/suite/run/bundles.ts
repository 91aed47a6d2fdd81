import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { compile } from "svelte/compiler";

const here = import.meta.dirname;
const pages = path.join(here, "../pages");

const svelte: Plugin = {
  name: "svelte",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.svelte$/ }, ({ path: filename }) => ({
      contents: compile(readFileSync(filename, "utf8"), { filename, generate: "client" }).js.code,
    }));
  },
};
/** Modules that only pages import; they are no pages themselves. */
const parts = ["element.ts", "jquery-global.ts", "silence.ts"];

/** The pages as modules with shared chunks, and the agent as one script; returns their folder. */
export async function buildBundles(): Promise<string> {
  const outdir = mkdtempSync(path.join(tmpdir(), "frustration-suite-"));
  const shared: BuildOptions = {
    bundle: true,
    outdir,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  };
  await build({
    ...shared,
    entryPoints: readdirSync(pages)
      .filter((file) => file.endsWith(".ts") && !parts.includes(file))
      .map((file) => path.join(pages, file)),
    format: "esm",
    splitting: true,
    plugins: [svelte],
    loader: { ".png": "dataurl", ".svg": "dataurl", ".gif": "dataurl" },
  });
  await build({
    ...shared,
    conditions: ["source"],
    entryPoints: { agent: path.join(here, "agent-entry.ts") },
    format: "iife",
  });
  return outdir;
}
