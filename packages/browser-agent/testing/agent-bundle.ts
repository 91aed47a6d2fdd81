import path from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));

/** A browser script made of `code`, which may import the agent's source as `agent`. */
export async function bundle(code: string, options: BuildOptions = {}): Promise<string> {
  const result = await build({
    conditions: ["source"],
    ...options,
    stdin: { contents: code, resolveDir: here, loader: "ts" },
    bundle: true,
    format: "iife",
    target: "es2022",
    alias: { agent: path.join(here, "../src/index.ts") },
    write: false,
  });
  return result.outputFiles[0]?.text ?? "";
}

/** The agent, started against the page's own origin. */
export const startedAgent = (options = "{}"): Promise<string> =>
  bundle(`import { everything as agent } from "../src/everything.ts";
    Object.assign(window, { agent });
    Object.assign(window, { replay: agent.startSessionReplay({
      serviceName: "site", endpoint: location.origin, ...${options} }) });`);
