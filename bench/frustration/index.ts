import process from "node:process";
import { linesOf, summary } from "../../packages/browser-agent/suite/run/report.ts";
import { runSuite } from "../../packages/browser-agent/suite/run/suite.ts";
import { allScenarios } from "../../packages/browser-agent/suite/scenarios.ts";
import type { Bench } from "../bench.ts";

const print = (lines: readonly string[]): void => {
  for (const line of lines) console.log(line);
};

async function judge(): Promise<void> {
  const seen = await runSuite(allScenarios, {
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    sideBySide: 6,
    onSeen: (one) => print(linesOf(one)),
  });
  print(summary(seen));
}

/** Frustration: precision and recall of the agent on the labelled scenarios, in Chromium. */
export const frustrationBench: Bench = { run: judge, full: judge };
