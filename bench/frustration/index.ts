import process from "node:process";
import { linesOf, summary } from "../../packages/browser-agent/suite/run/report.ts";
import { runSuite } from "../../packages/browser-agent/suite/run/suite.ts";
import { scenarios } from "../../packages/browser-agent/suite/scenarios.ts";
import type { Bench } from "../bench.ts";

async function judge(): Promise<void> {
  const seen = await runSuite(scenarios, {
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    sideBySide: 4,
  });
  for (const line of [...seen.flatMap(linesOf), ...summary(seen)]) console.log(line);
}

/** Frustration: precision and recall of the agent on the labelled scenarios, in Chromium. */
export const frustrationBench: Bench = { run: judge, full: judge };
