import type { Arguments } from "./tool.ts";

export function textArgument(input: Arguments, name: string): string | undefined {
  const value = input[name];
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 8000) : undefined;
}

/** A whole number within bounds; the fallback if absent or none. */
export function countArgument(
  input: Arguments,
  name: string,
  [least, most]: readonly [number, number],
  fallback: number,
): number {
  const value = input[name];
  return typeof value === "number" && Number.isFinite(value)
    ? Math.min(most, Math.max(least, Math.trunc(value)))
    : fallback;
}

/** How many lines earlier replies have sent, as their cursor says. */
export function skipArgument(input: Arguments): number {
  const skip = Number(textArgument(input, "cursor") ?? 0);
  return Number.isSafeInteger(skip) && skip > 0 ? skip : 0;
}

/** A time as ISO 8601 or `24h`, `7d` before now; milliseconds since the Unix epoch. */
export function timeArgument(input: Arguments, name: string, now: number): number | undefined {
  const text = textArgument(input, name);
  if (!text) return undefined;
  const back = /^(\d{1,5})\s*([smhdw])$/u.exec(text);
  if (!back) {
    const time = Date.parse(text);
    return Number.isFinite(time) ? time : undefined;
  }
  const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
  return now - Number(back[1]) * (units[back[2] ?? "s"] ?? 1) * 1000;
}
