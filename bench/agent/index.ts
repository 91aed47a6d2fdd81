import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { Bench } from "../bench.ts";
import { bundleEntry } from "./bundle.ts";

const here = path.dirname(fileURLToPath(import.meta.url));

/** Peers, and the folder in which `peers/list.txt` installs their packages. */
const peers: Readonly<Record<string, string>> = {
  "rrweb-record": "rrweb",
  "datadog-rum": "datadog",
  sentry: "sentry",
  posthog: "posthog",
  hyperdx: "hyperdx",
  "otel-browser": "otelbrowser",
};

function harness(
  command: string,
  agents: readonly string[],
  env: Record<string, string> = {},
): void {
  execFileSync(process.execPath, [path.join(here, "harness/bench.mjs"), command, ...agents], {
    cwd: path.join(here, "harness"),
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
}

async function bundled(names: readonly string[]): Promise<string[]> {
  const built: string[] = [];
  for (const name of names) {
    const folder = peers[name];
    const modules = folder ? path.join(here, "peers", folder, "node_modules") : undefined;
    if (modules && !existsSync(modules)) {
      console.log(`${name}: not installed (bench/agent/README.md)`);
      continue;
    }
    const bytes = await bundleEntry(name, modules ? [modules] : []);
    console.log(`${name}: ${(bytes / 1000).toFixed(2)} KB gzip`);
    built.push(name);
  }
  return built;
}

async function measure(names: readonly string[], rounds: string, clicks: string): Promise<void> {
  const agents = await bundled(names);
  harness("init", ["none", ...agents], { ROUNDS: rounds });
  harness("clicks", ["none", ...agents], { ROUNDS: "1", N: clicks });
  harness("wire", agents);
  harness("loss", agents, { REP: "1" });
}

/** The browser agent: its size, what it costs, sends and loses in Chromium. */
export const agentBench: Bench = {
  run: () => measure(["ours", "ours-batched"], "5", "500"),
  full: () => measure(["ours", "ours-batched", ...Object.keys(peers)], "9", "1000"),
};
