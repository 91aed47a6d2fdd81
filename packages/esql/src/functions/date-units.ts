/** A date in the forms that distances are measured in. */
export interface Moment {
  readonly sql: string;
  /** What the clocks of the zone show, as a TIMESTAMP. */
  readonly local: string;
  readonly nanos: boolean;
}

type Difference = (from: Moment, to: Moment) => string;

const millis = ({ sql }: Moment): string => `epoch_ms(${sql})`;
const nanos = (moment: Moment): string =>
  moment.nanos ? `epoch_ns(${moment.sql})` : `${millis(moment)} * 1000000`;

/** Whole units of clock time, so many nanoseconds each. */
const clock =
  (unit: number): Difference =>
  (from, to) => {
    if (unit >= 1e6 && !from.nanos && !to.nanos)
      return `((${millis(to)} - ${millis(from)}) // ${unit / 1e6})`;
    return `((CAST(${nanos(to)} AS HUGEINT) - ${nanos(from)}) // ${unit})`;
  };

const days =
  (count: number): Difference =>
  (from, to) =>
    `((epoch_ms(${to.local}) - epoch_ms(${from.local})) // ${86_400_000 * count})`;

/** Whole months, so that the day of the month and the time of day have come again. */
const months =
  (count: number): Difference =>
  ({ local: a }, { local: b }) => {
    const far = `((year(${b}) * 12 + month(${b})) - (year(${a}) * 12 + month(${a})))`;
    const within = (x: string): string => `(epoch_ms(${x}) - epoch_ms(date_trunc('month', ${x})))`;
    const short = `CASE WHEN ${far} > 0 AND ${within(b)} < ${within(a)} THEN 1 WHEN ${far} < 0 AND ${within(b)} > ${within(a)} THEN -1 ELSE 0 END`;
    return `((${far} - ${short}) // ${count})`;
  };

const units: readonly (readonly [readonly string[], Difference])[] = [
  [["year", "years", "yy", "yyyy"], months(12)],
  [["quarter", "quarters", "qq", "q"], months(3)],
  [["month", "months", "mm", "m"], months(1)],
  [["dayofyear", "dy", "y"], days(1)],
  [["day", "days", "dd", "d"], days(1)],
  [["week", "weeks", "wk", "ww"], days(7)],
  [["weekday", "weekdays", "dw"], days(1)],
  [["hour", "hours", "hh"], clock(3600e9)],
  [["minute", "minutes", "mi", "n"], clock(60e9)],
  [["second", "seconds", "ss", "s"], clock(1e9)],
  [["millisecond", "milliseconds", "ms"], clock(1e6)],
  [["microsecond", "microseconds", "mcs"], clock(1e3)],
  [["nanosecond", "nanoseconds", "ns"], clock(1)],
];

const byName = new Map(units.flatMap(([names, sql]) => names.map((name) => [name, sql] as const)));

/** SQL of the whole units between two dates, undefined for an unknown unit. */
export const dateDiffSql = (unit: string, from: Moment, to: Moment): string | undefined =>
  byName.get(unit)?.(from, to);
