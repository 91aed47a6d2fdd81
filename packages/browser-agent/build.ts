import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { bundleScript } from "./minify.ts";

const here = path.dirname(fileURLToPath(import.meta.url));

const shared: BuildOptions = {
  absWorkingDir: here,
  bundle: true,
  target: "es2022",
  conditions: ["source"],
  legalComments: "none",
  outdir: "dist",
};

/** Entries of the package, by their name in `exports`. */
const entries = [
  "index",
  "noop",
  "funnel",
  "cursor-thrashing",
  "long-frames",
  "vitals-attribution",
  "react",
  "vue",
  "next",
];

/** Builds `dist/`: ES modules over the application's OpenTelemetry API, and one script with all. */
export async function buildAgent(): Promise<{ readonly module: string; readonly script: string }> {
  await build({
    ...shared,
    entryPoints: entries.map((name) => `src/${name}.ts`),
    format: "esm",
    splitting: true,
    external: ["@opentelemetry/api", "react"],
  });
  const script = path.join(here, "dist/session-replay.js");
  writeFileSync(script, await bundleScript(path.join(here, "src/script.ts")));
  return { module: path.join(here, "dist/index.js"), script };
}

/** Writes the type declarations of what is exported. */
export function buildTypes(): void {
  const tsc = createRequire(import.meta.url).resolve("typescript/package.json");
  const bin = path.join(path.dirname(tsc), "bin/tsc");
  execFileSync(process.execPath, [bin, "-p", "tsconfig.build.json"], {
    cwd: here,
    stdio: "inherit",
  });
  carrySchema(bin);
}

/** The schema is not published: the types that declarations take from it come along. */
function carrySchema(tsc: string): void {
  const types = path.join(here, "dist/types");
  execFileSync(process.execPath, [
    tsc,
    path.join(here, "../schema/src/wire.generated.ts"),
    ...["--ignoreConfig", "--declaration", "--emitDeclarationOnly", "--outDir", types],
  ]);
  const funnel = path.join(types, "funnel.d.ts");
  const text = readFileSync(funnel, "utf8");
  writeFileSync(funnel, text.replace("@session-replay/schema/wire", "./wire.generated.js"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAgent();
  buildTypes();
}
