import process from "node:process";
import { kinds } from "../scenario.ts";
import { scenarios } from "../scenarios.ts";
import { disagreements, score } from "./score.ts";
import { runSuite } from "./suite.ts";

const print = (line: string) => process.stdout.write(`${line}\n`);

/**
 * `node --conditions=source packages/browser-agent/suite/run/main.ts [part of an id …]`: plays the
 * labelled scenarios and prints each disagreement, then precision and recall by kind.
 */
const wanted = process.argv.slice(2);
const chosen = scenarios.filter(
  ({ id }) => wanted.length === 0 || wanted.some((part) => id.includes(part)),
);
const seen = await runSuite(chosen, {
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  sideBySide: 3,
  onSeen: (one) => {
    if (one.failure !== undefined) print(`not played: ${one.scenario.id}: ${one.failure}`);
    for (const line of disagreements(one))
      print(`${one.scenario.hard ? "hard " : ""}${one.scenario.id}: ${line} (${one.scenario.why})`);
  },
});
for (const hard of [false, true]) {
  const part = seen.filter(({ scenario }) => scenario.hard === hard);
  print(`${hard ? "hard" : "ordinary"}: ${part.length} scenarios`);
  for (const kind of kinds) {
    const { precision, recall, right, false: wrong, missed } = score(part, kind);
    print(
      `  ${kind.padEnd(12)} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} (${right} right, ${wrong} false, ${missed} missed)`,
    );
  }
}
process.exit(0);
