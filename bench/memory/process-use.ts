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

const status = (pid: number, field: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0) /
  1024;

/** Resident memory of a process in MiB, 0 where the system does not say. */
export const residentMebibytes = (pid: number): number => status(pid, "VmRSS");

/** The most that was resident since it started. */
export const peakMebibytes = (pid: number): number => status(pid, "VmHWM");

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
