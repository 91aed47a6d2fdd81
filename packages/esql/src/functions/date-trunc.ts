import { sqlString } from "../sql/literal.ts";
import type { Duration } from "../types/timespan.ts";

const isUtc = (zone: string): boolean => /^(?:UTC|Z|GMT|Etc\/UTC)$/u.test(zone);

/** Milliseconds that a zone of fixed offset is ahead of UTC; DuckDB knows such zones by no name. */
function fixedOffset(zone: string): number | undefined {
  const match = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/u.exec(zone);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === "-" ? -minutes : minutes) * 60_000;
}

/** What the clocks of a zone show at an instant, as a TIMESTAMP. */
export function localSql(instant: string, zone: string): string {
  if (isUtc(zone)) return instant;
  const offset = fixedOffset(zone);
  if (offset !== undefined) return `(CAST(${instant} AS TIMESTAMP) + to_milliseconds(${offset}))`;
  return `timezone(${sqlString(zone)}, timezone('UTC', CAST(${instant} AS TIMESTAMP)))`;
}

/** The instant at which the clocks of a zone show a local time. */
function instantSql(local: string, zone: string): string {
  if (isUtc(zone)) return local;
  const offset = fixedOffset(zone);
  if (offset !== undefined) return `(${local} - to_milliseconds(${offset}))`;
  return `timezone('UTC', timezone(${sqlString(zone)}, ${local}))`;
}

const calendar: Readonly<Record<number, string>> = { 1: "month", 3: "quarter", 12: "year" };
const clock: Readonly<Record<number, string>> = {
  1000: "second",
  60000: "minute",
  3600000: "hour",
};
const epoch = "TIMESTAMP '1970-01-01'";

function localTrunc(x: string, { months, days, milliseconds }: Duration): string {
  if (months > 0) {
    const unit = calendar[months];
    if (unit) return `date_trunc('${unit}', ${x})`;
    // Elasticsearch counts months and years from the beginning of the year 1.
    return `time_bucket(to_months(${months}), ${x}, TIMESTAMP '0001-01-01')`;
  }
  if (days === 1) return `date_trunc('day', ${x})`;
  if (days === 7) return `date_trunc('week', ${x})`;
  if (days > 0) return `time_bucket(to_days(${days}), ${x}, ${epoch})`;
  const clockUnit = clock[milliseconds];
  if (clockUnit) return `date_trunc('${clockUnit}', ${x})`;
  return `time_bucket(to_milliseconds(${milliseconds}), ${x}, ${epoch})`;
}

/** A date rounded down to a multiple of an interval, as the clocks of a zone show it. */
export const truncSql = (date: string, interval: Duration, zone: string): string =>
  instantSql(localTrunc(localSql(`CAST(${date} AS TIMESTAMP)`, zone), interval), zone);
