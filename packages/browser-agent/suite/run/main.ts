import process from "node:process";
import { allScenarios } from "../scenarios.ts";
import { linesOf, summary } from "./report.ts";
import { runSuite } from "./suite.ts";

const print = (lines: readonly string[]) => {
  for (const line of lines) process.stdout.write(`${line}\n`);
};

/**
 * `node --conditions=source packages/browser-agent/suite/run/main.ts [id, or an id with * …]`: plays
 * the labelled scenarios and prints each disagreement, then precision and recall by kind.
 */
const wanted = process.argv.slice(2);
const matches = (id: string, pattern: string) =>
  pattern.endsWith("*") ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
const seen = await runSuite(
  allScenarios.filter(
    ({ id }) => wanted.length === 0 || wanted.some((pattern) => matches(id, pattern)),
  ),
  {
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    sideBySide: 6,
    onSeen: (one) => print(linesOf(one)),
  },
);
print(summary(seen));
process.exit(0);
