import { instantOf } from "./zone.ts";

const iso =
  /^([+-]?\d{4,9})(?:-(\d{2})(?:-(\d{2})(?:T(?:(\d{2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/u;

export interface Instant {
  /** Milliseconds since the epoch. */
  readonly milliseconds: number;
  /** Nanoseconds beyond them. */
  readonly nanoseconds: number;
}

const offsetOf = (text: string): number => {
  if (text === "Z") return 0;
  const digits = text.slice(1).replace(":", "").padEnd(4, "0");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (text.startsWith("-") ? -minutes : minutes) * 60_000;
};

/** A date as Elasticsearch reads it (`strict_date_optional_time`), undefined if it is none. */
export function parseInstant(text: string, zone = "UTC"): Instant | undefined {
  const match = iso.exec(text);
  if (!match) return undefined;
  const [, year, month = "01", day = "01", hour = "0", minute = "0", second = "0"] = match;
  const fraction = (match[7] ?? "").padEnd(9, "0");
  const numbers = [month, day, hour, minute, second].map(Number);
  const [m = 1, d = 1, h = 0, min = 0, s = 0] = numbers;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), m - 1, d);
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined;
  if (h > 23 || min > 59 || s > 59) return undefined;
  const clock = h * 3_600_000 + min * 60_000 + s * 1000;
  const local = date.getTime() + clock + Number(fraction.slice(0, 3));
  const written = match[8];
  const milliseconds = written === undefined ? instantOf(local, zone) : local - offsetOf(written);
  return { milliseconds, nanoseconds: Number(fraction.slice(3)) };
}

export const isoText = (milliseconds: number): string => {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? String(milliseconds) : date.toISOString();
};

/** ISO text of nanoseconds since the epoch, as short as Elasticsearch prints it. */
export function isoNanosText(nanoseconds: bigint): string {
  const milliseconds = Number(nanoseconds / 1_000_000n);
  const rest = Number(nanoseconds % 1_000_000n);
  if (rest === 0) return isoText(milliseconds);
  const digits = String(rest).padStart(6, "0").replace(/0{3}$/u, "");
  return isoText(milliseconds).replace("Z", `${digits}Z`);
}
