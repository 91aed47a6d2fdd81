import { execFileSync } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { Bench } from "../bench.ts";
import { bundleEntry } from "./bundle.ts";
import { modulesOf, peers } from "./peers.ts";
import { type Measured, printTable } from "./table.ts";

const here = path.dirname(fileURLToPath(import.meta.url));

/** Runs one command of the harness and returns the lines it prints, one an agent. */
function harness(
  command: string,
  agents: readonly string[],
  env: Record<string, string> = {},
): Measured[] {
  const printed = execFileSync(
    process.execPath,
    [path.join(here, "harness/bench.mjs"), command, ...agents],
    {
      cwd: path.join(here, "harness"),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, ...env },
    },
  );
  process.stdout.write(printed);
  return printed
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
}

async function measure(names: readonly string[], rounds: string, clicks: string): Promise<void> {
  const measured: Measured[] = [];
  for (const agent of names) {
    const modules = modulesOf(agent);
    const bytes = await bundleEntry(agent, modules ? [modules] : []);
    console.log(`${agent}: ${(bytes / 1000).toFixed(2)} KB gzip`);
    measured.push({ agent, gzipKB: bytes / 1000 });
  }
  measured.push(
    ...harness("init", ["none", ...names], { ROUNDS: rounds }),
    ...harness("clicks", ["none", ...names], { ROUNDS: "1", N: clicks }),
    ...harness("wire", names),
    ...harness("loss", names, { REP: "1" }),
  );
  printTable(measured, ["none", ...names]);
  console.log("\nWith 300 ms round trip, and with `Cache-Control: no-store`:");
  const leaving = { REP: "1", MODES: "close,nav" };
  harness("loss", ["ours"], { ...leaving, RTT: "300" });
  harness("loss", ["ours"], { ...leaving, NOSTORE: "1" });
  console.log("\nClicks on a page of 50,000 nodes (`dispatchUsP99` ≤ 1000):");
  harness("clicks", ["none", "ours"], { ROUNDS: "1", N: clicks, NODES: "50000" });
  console.log("\n100 clicks, then 2,000 in one go:");
  harness("steady", ["ours"], { NOSTORE: "1" });
  harness("burst", ["ours"]);
}

/** The browser agent: its size, what it costs, sends and loses in Chromium. */
export const agentBench: Bench = {
  run: () => measure(["ours", "ours-batched"], "5", "500"),
  full: () => measure(["ours", "ours-batched", ...peers], "5", "500"),
};
