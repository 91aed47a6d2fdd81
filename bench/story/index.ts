import process from "node:process";
import type { Bench } from "../bench.ts";
import { runStoryBench } from "./run.ts";

const verbose = process.argv.includes("--verbose");

/** Right answers: fact recall, claim precision, citations; `--verbose` prints each miss. */
export const storyBench: Bench = {
  run: () => runStoryBench({ full: false, verbose }),
  full: () => runStoryBench({ full: true, verbose }),
};
