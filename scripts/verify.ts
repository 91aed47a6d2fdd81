import process from "node:process";
import { steps } from "./check-steps.ts";
import { countTests, runTests } from "./run-tests.ts";

let passed = 0;
let failed = 0;
for (const step of steps) {
  const { code, output, milliseconds } = await step.run();
  console.log(
    `${code === 0 ? "ok  " : "FAIL"} ${step.name} (${(milliseconds / 1000).toFixed(1)} s)`,
  );
  if (code === 0) passed += 1;
  else {
    failed += 1;
    console.log(output);
  }
}
for (const project of process.argv.slice(2)) {
  console.log(`\n== ${project} tests`);
  const counts = countTests(await runTests(project));
  passed += counts.passed;
  failed += counts.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
