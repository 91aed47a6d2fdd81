import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { root } from "./process.ts";

export interface TestRun {
  readonly code: number;
  readonly report: unknown;
}

/** Runs one vitest project; its report is vitest's JSON, undefined if it never came to one. */
export async function runTests(project: string): Promise<TestRun> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "session-replay-tests-"));
  const file = path.join(folder, "report.json");
  const vitest = path.join(root, "node_modules", "vitest", "vitest.mjs");
  const code = await new Promise<number>((resolve) => {
    const child = spawn(
      process.execPath,
      [
        ...[vitest, "run", "--project", project, "--passWithNoTests"],
        ...["--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
      ],
      { cwd: root, stdio: "inherit" },
    );
    child.on("close", (status) => resolve(status ?? 1));
  });
  let report: unknown;
  try {
    report = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    report = undefined;
  }
  rmSync(folder, { recursive: true, force: true });
  return { code, report };
}

const numberAt = (report: unknown, key: string): number => {
  if (typeof report !== "object" || report === null) return 0;
  const value: unknown = Reflect.get(report, key);
  return typeof value === "number" ? value : 0;
};

/** A run that ends badly without a failed test (a file that does not load) counts as one failure. */
export function countTests(run: TestRun): { passed: number; failed: number } {
  const failed = numberAt(run.report, "numFailedTests");
  return {
    passed: numberAt(run.report, "numPassedTests"),
    failed: run.code !== 0 && failed === 0 ? 1 : failed,
  };
}
