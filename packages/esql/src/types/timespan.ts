/** Calendar units keep their length open; clock units are so many milliseconds. */
export type TimespanType = "date_period" | "time_duration";

interface Unit {
  readonly type: TimespanType;
  readonly names: readonly string[];
  /** Months, days or milliseconds that one is. */
  readonly months?: number;
  readonly days?: number;
  readonly milliseconds?: number;
}

const units: readonly Unit[] = [
  { type: "time_duration", names: ["millisecond", "milliseconds", "ms"], milliseconds: 1 },
  { type: "time_duration", names: ["second", "seconds", "sec", "s"], milliseconds: 1000 },
  { type: "time_duration", names: ["minute", "minutes", "min", "m"], milliseconds: 60_000 },
  { type: "time_duration", names: ["hour", "hours", "h"], milliseconds: 3_600_000 },
  { type: "date_period", names: ["day", "days", "d"], days: 1 },
  { type: "date_period", names: ["week", "weeks", "w"], days: 7 },
  { type: "date_period", names: ["month", "months", "mo"], months: 1 },
  { type: "date_period", names: ["quarter", "quarters", "q"], months: 3 },
  { type: "date_period", names: ["year", "years", "yr", "y"], months: 12 },
];

const byName = new Map(units.flatMap((unit) => unit.names.map((name) => [name, unit] as const)));

/** Names of all units, for completion and documentation. */
export const timeUnits: readonly (readonly string[])[] = units.map(({ names }) => names);

export const isTimeUnit = (word: string): boolean => byName.has(word.toLowerCase());

/** A length of time: whole months and days, and milliseconds. */
export interface Duration {
  readonly type: TimespanType;
  readonly months: number;
  readonly days: number;
  readonly milliseconds: number;
}

/** The length that a count of a unit is; undefined for an unknown unit. */
export function durationOf(count: number, unitName: string): Duration | undefined {
  const unit = byName.get(unitName.toLowerCase());
  if (!unit) return undefined;
  const { type, months = 0, days = 0, milliseconds = 0 } = unit;
  // `+ 0` turns a negative zero into zero.
  return {
    type,
    months: months * count + 0,
    days: days * count + 0,
    milliseconds: milliseconds * count + 0,
  };
}

/** `"3 days"` as a length of time. */
export function parseDuration(text: string): Duration | undefined {
  const match = /^\s*([+-]?\d+)\s*([a-z]+)\s*$/iu.exec(text);
  return match ? durationOf(Number(match[1]), match[2] ?? "") : undefined;
}
