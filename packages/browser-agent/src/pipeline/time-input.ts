import type { TimeInput } from "@opentelemetry/api";

/** OpenTelemetry's ways to say a time, as milliseconds since the epoch. */
export function toEpochMs(time: TimeInput | undefined, now: number): number {
  if (time === undefined) return now;
  if (time instanceof Date) return time.getTime();
  if (typeof time !== "number") return time[0] * 1000 + time[1] / 1e6;
  // Smaller numbers are readings of `performance.now()`.
  return time < 1e11 ? now - performance.now() + time : time;
}
