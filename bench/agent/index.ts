import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { buildAgent } from "../../packages/browser-agent/build.ts";
import type { Bench } from "../bench.ts";

async function size(): Promise<void> {
  const { module, script } = await buildAgent();
  for (const [name, file] of [
    ["module, without the OpenTelemetry API", module],
    ["script, with it", script],
  ] as const) {
    const bytes = gzipSync(readFileSync(file), { level: 9 }).length;
    console.log(`${name}: ${(bytes / 1000).toFixed(2)} KB gzip`);
  }
}

/** The browser agent: its size, and what it costs and loses in Chromium. */
export const agentBench: Bench = { run: size, full: size };
