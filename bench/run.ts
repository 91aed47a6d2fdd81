import process from "node:process";
import type { Bench } from "./bench.ts";

/** One line a bench; each is loaded only when it runs. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  agent: async () => (await import("./agent/index.ts")).agentBench,
  frustration: async () => (await import("./frustration/index.ts")).frustrationBench,
  ingest: async () => (await import("./ingest/index.ts")).ingestBench,
  soak: async () => (await import("./soak/index.ts")).soakBench,
  query: async () => (await import("./query/index.ts")).queryBench,
  esql: async () => (await import("./esql/index.ts")).esqlBench,
  model: async () => (await import("./model/index.ts")).modelBench,
  story: async () => (await import("./story/index.ts")).storyBench,
};

const names = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const full = process.argv.includes("--full");

/** Scenarios at a person's pace, and ten minutes of load: by name or under `--full` only. */
const long = ["frustration", "soak"];
const usual = Object.keys(benches).filter((name) => full || !long.includes(name));

for (const name of names.length ? names : usual) {
  const load = benches[name];
  if (!load) {
    console.error(`No bench "${name}". There are: ${Object.keys(benches).join(", ")}`);
    process.exit(2);
  }
  console.log(`\n== ${name}`);
  const bench = await load();
  await (full ? bench.full() : bench.run());
}
