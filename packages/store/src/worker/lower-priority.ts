import { readdirSync } from "node:fs";
import os from "node:os";
import process from "node:process";

/** Enough that a sender is answered first (measured), not so much that the store starves. */
const niceness = 10;

/** Threads of this process; on Linux each has a priority of its own, and gives it to those it starts. */
const threads = (): readonly number[] =>
  process.platform === "linux" ? readdirSync("/proc/self/task").map(Number) : [process.pid];

/** Lets other processes go first where the processor is busy; where that is not allowed, nothing. */
export function lowerPriority(): void {
  for (const thread of threads()) {
    try {
      os.setPriority(thread, niceness);
    } catch {
      // A thread that just ended, or a system that does not let us.
    }
  }
}
