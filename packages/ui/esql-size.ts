import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { withoutTexts } from "./without-texts.ts";

/** The module that helps the editor with ES|QL, as the pages have it. */
export async function builtAssist(): Promise<string> {
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
  const chunks = outputs.flatMap((each) => ("output" in each ? each.output : []));
  return chunks.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
}

/** Bytes, gzip -9, of the help with ES|QL that the editor loads: completion, squiggles, hovers. */
export const esqlBytes = async (): Promise<number> =>
  gzipSync(await builtAssist(), { level: 9 }).length;
