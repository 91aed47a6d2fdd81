const millis = (per: number) => (a: string, b: string) =>
  per === 1 ? `(epoch_ms(${b}) - epoch_ms(${a}))` : `((epoch_ms(${b}) - epoch_ms(${a})) // ${per})`;
const calendar = (unit: string) => (a: string, b: string) => `datesub('${unit}', ${a}, ${b})`;
const finer = (times: number) => (a: string, b: string) =>
  `((epoch_us(${b}) - epoch_us(${a})) * ${times})`;

const units: readonly (readonly [readonly string[], (a: string, b: string) => string])[] = [
  [["year", "years", "yy", "yyyy"], calendar("year")],
  [["quarter", "quarters", "qq", "q"], calendar("quarter")],
  [["month", "months", "mm", "m"], calendar("month")],
  [["dayofyear", "dy", "y"], millis(86_400_000)],
  [["day", "days", "dd", "d"], millis(86_400_000)],
  [["week", "weeks", "wk", "ww"], millis(7 * 86_400_000)],
  [["weekday", "weekdays", "dw"], millis(86_400_000)],
  [["hour", "hours", "hh"], millis(3_600_000)],
  [["minute", "minutes", "mi", "n"], millis(60_000)],
  [["second", "seconds", "ss", "s"], millis(1000)],
  [["millisecond", "milliseconds", "ms"], millis(1)],
  [["microsecond", "microseconds", "mcs"], finer(1)],
  [["nanosecond", "nanoseconds", "ns"], finer(1000)],
];

const byName = new Map(units.flatMap(([names, sql]) => names.map((name) => [name, sql] as const)));

/** SQL of the whole units between two dates, undefined for an unknown unit. */
export const dateDiffSql = (unit: string, start: string, end: string): string | undefined =>
  byName.get(unit)?.(start, end);
