import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { withoutTexts } from "./without-texts.ts";

/** Bytes, gzip -9, of the help with ES|QL that the editor loads: completion, squiggles, hovers. */
export async function esqlBytes(): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    plugins: [withoutTexts()],
    resolve: { conditions: ["source"] },
    build: {
      target: "es2022",
      write: false,
      minify: true,
      rolldownOptions: {
        input: path.join(import.meta.dirname, "../esql/src/assist.ts"),
        preserveEntrySignatures: "strict",
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  let bytes = 0;
  for (const each of outputs) {
    if (!("output" in each)) continue;
    for (const chunk of each.output) {
      if (chunk.type === "chunk") bytes += gzipSync(chunk.code, { level: 9 }).length;
    }
  }
  return bytes;
}
