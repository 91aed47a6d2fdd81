import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { esqlBytes } from "../packages/ui/esql-size.ts";
import { shellBytes } from "../packages/ui/shell-size.ts";
import { root } from "./process.ts";

interface SizeBudget {
  readonly name: string;
  /** Kilobytes of 1,000 bytes, gzip -9. */
  readonly limitKb: number;
  readonly measure: () => Promise<number>;
}

/** Bytes of the entry as a user's bundler would ship it: minified, gzip -9. */
export async function bundledBytes(entry: string, external: string[] = []): Promise<number> {
  const result = await build({
    entryPoints: [path.join(root, entry)],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    conditions: ["source"],
    external,
    write: false,
  });
  return result.outputFiles.reduce(
    (sum, file) => sum + gzipSync(file.contents, { level: 9 }).length,
    0,
  );
}

/** One line a budget; CI fails on what is over. */
export const sizeBudgets: readonly SizeBudget[] = [
  {
    name: "agent: core with the OpenTelemetry API",
    limitKb: 11.5,
    measure: () => bundledBytes("packages/browser-agent/testing/core.ts"),
  },
  {
    name: "agent: script with everything that is on by default",
    limitKb: 33.4,
    measure: () => bundledBytes("packages/browser-agent/src/script.ts"),
  },
  { name: "window: help with ES|QL in the editor", limitKb: 42.5, measure: esqlBytes },
  { name: "window: shell and list of sessions", limitKb: 160, measure: shellBytes },
];
