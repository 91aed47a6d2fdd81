import process from "node:process";
import { linesOf, summary } from "../../packages/browser-agent/suite/run/report.ts";
import { runSuite } from "../../packages/browser-agent/suite/run/suite.ts";
import { allScenarios } from "../../packages/browser-agent/suite/scenarios.ts";
import type { Bench } from "../bench.ts";

async function judge(): Promise<void> {
  const seen = await runSuite(allScenarios, {
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    sideBySide: 6,
  });
  for (const line of [...seen.flatMap(linesOf), ...summary(seen)]) console.log(line);
}

/** Frustration: precision and recall of the agent on the labelled scenarios, in Chromium. */
export const frustrationBench: Bench = { run: judge, full: judge };
