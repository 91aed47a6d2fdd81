import { residentMebibytes, withChildren } from "./process-use.ts";

/** Resident memory in MiB of a process and of what it started. */
export interface MemoryWatch {
  readonly now: () => number;
  /** The most since the watch began, looked at four times a second. */
  readonly peak: () => number;
  readonly stop: () => void;
}

const sampleMs = 250;

export function watchMemory(pid: number): MemoryWatch {
  const now = (): number =>
    withChildren(pid).reduce((sum, each) => sum + residentMebibytes(each), 0);
  let peak = now();
  const look = (): number => {
    peak = Math.max(peak, now());
    return peak;
  };
  const timer = setInterval(look, sampleMs);
  return { now, peak: look, stop: () => clearInterval(timer) };
}
