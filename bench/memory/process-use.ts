import { readFileSync } from "node:fs";

/** Linux counts processor time in hundredths of a second. */
const ticksPerSecond = 100;

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/**
 * Resident memory of a process in MiB, pages that it shares with others counted in part, so that a
 * sum over processes counts each page once; 0 where the system does not say.
 */
export const residentMebibytes = (pid: number): number =>
  Number(/^Pss:\s+(\d+) kB/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;

/** Seconds of processor time since it started. */
export function secondsOfProcess(pid: number): number {
  const text = textOf(`/proc/${pid}/stat`);
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticksPerSecond;
}

/** A process and those that it started. */
export function withChildren(pid: number): readonly number[] {
  const started = textOf(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean);
  return [pid, ...started.map(Number)];
}
