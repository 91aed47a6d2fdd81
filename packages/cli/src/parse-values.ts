import { UsageError } from "./failure.ts";

/** A whole number of an option, within bounds. */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value) || value < least || value > most) {
    throw new UsageError(`--${option} ${text}: a whole number from ${least} to ${most} is needed`);
  }
  return value;
}

const unitMs: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** Milliseconds of a duration such as `30d` or `24h`. */
export function durationMs(option: string, text: string): number {
  const match = /^(\d+)\s*([smhdw])$/.exec(text.trim());
  const unit = match?.[2] === undefined ? undefined : unitMs[match[2]];
  if (match?.[1] === undefined || unit === undefined) {
    throw new UsageError(`--${option} ${text}: a duration such as 30d, 24h or 15m is needed`);
  }
  return Number(match[1]) * unit;
}

const unitBytes: Readonly<Record<string, number>> = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 };

/** Bytes of a size such as `20GB`. */
export function sizeBytes(option: string, text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([kmgt]?b)$/i.exec(text.trim());
  const unit = match?.[2] === undefined ? undefined : unitBytes[match[2].toLowerCase()];
  if (match?.[1] === undefined || unit === undefined) {
    throw new UsageError(`--${option} ${text}: a size such as 20GB or 500MB is needed`);
  }
  return Math.round(Number(match[1]) * unit);
}

/** Name and value of `K=V`; the value may hold further `=`. */
export function pair(option: string, text: string): [name: string, value: string] {
  const at = text.indexOf("=");
  if (at < 1) throw new UsageError(`--${option} ${text}: NAME=VALUE is needed`);
  return [text.slice(0, at), text.slice(at + 1)];
}
