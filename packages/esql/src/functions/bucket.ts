import { isDuration, literalCast } from "../check/convert.ts";
import type { Typed } from "../check/typed.ts";
import type { Expression } from "../tree/expression.ts";
import type { Duration } from "../types/timespan.ts";
import { dates, isDate, numeric, signed, sqlType, strings, timespans } from "../types/types.ts";
import { truncSql } from "./date-trunc.ts";
import { type CallSite, parameter, type ScalarSpec } from "./spec.ts";

const clock = (milliseconds: number): Duration => ({
  type: "time_duration",
  months: 0,
  days: 0,
  milliseconds,
});
const days = (count: number): Duration => ({
  type: "date_period",
  months: 0,
  days: count,
  milliseconds: 0,
});
const months = (count: number): Duration => ({
  type: "date_period",
  months: count,
  days: 0,
  milliseconds: 0,
});

/** The intervals that a number of buckets is made of, the longest first. */
const intervals: readonly (readonly [number, Duration])[] = [
  [365.25 * 86_400_000, months(12)],
  [(365.25 * 86_400_000) / 4, months(3)],
  [(365.25 * 86_400_000) / 12, months(1)],
  [7 * 86_400_000, days(7)],
  [86_400_000, days(1)],
  ...[12, 3, 1].map((h) => [h * 3_600_000, clock(h * 3_600_000)] as const),
  ...[30, 10, 5, 1].map((m) => [m * 60_000, clock(m * 60_000)] as const),
  ...[30, 10, 5, 1].map((s) => [s * 1000, clock(s * 1000)] as const),
  ...[100, 50, 10, 1].map((ms) => [ms, clock(ms)] as const),
];

/** The shortest of the intervals that needs no more than so many buckets. */
function intervalFor(count: number, from: number, to: number): Duration {
  let best: Duration = months(12);
  for (const [length, interval] of intervals) {
    const buckets = Math.floor(to / length) - Math.floor(from / length) + 1;
    if (buckets > count) break;
    best = interval;
  }
  return best;
}

function numericWidth(count: number, from: number, to: number): number {
  const precise = (to - from) / count;
  const power = 10 ** Math.ceil(Math.log10(precise));
  const halves = power / 2;
  return precise < halves ? halves : power;
}

const bound = (site: CallSite, index: number): number | undefined => {
  const value: Typed | undefined = site.args[index];
  const node: Expression | undefined = site.node.args[index];
  if (typeof value?.constant === "string" && node) {
    const date = literalCast(site.env, value, "date", node).constant;
    return typeof date === "number" ? date : undefined;
  }
  const number = value?.constant;
  return typeof number === "number" || typeof number === "bigint" ? Number(number) : undefined;
};

function dateBucket(x: string, site: CallSite, place = 1): string {
  const zone = site.env.planner.settings.timeZone;
  const given = site.constant(place);
  if (isDuration(given)) return `CAST(${truncSql(x, given, zone)} AS ${sqlType(site.type)})`;
  const [from, to] = [bound(site, place + 1), bound(site, place + 2)];
  if (typeof given !== "number" || from === undefined || to === undefined) {
    return site.refuse(
      place,
      "needs a start and an end beside a number of buckets, or must be a timespan, found value",
    );
  }
  return `CAST(${truncSql(x, intervalFor(given, from, to), zone)} AS ${sqlType(site.type)})`;
}

function numberBucket(x: string, site: CallSite): string {
  const [from, to] = [bound(site, 2), bound(site, 3)];
  const given = Number(site.constant(1));
  const width = from === undefined || to === undefined ? given : numericWidth(given, from, to);
  if (!(width > 0)) return site.refuse(1, "must be a positive number, found value");
  return `(floor(CAST(${x} AS DOUBLE) / ${width}e0) * ${width}e0)`;
}

const boundary = parameter("from", [...signed, ...dates, ...strings], {
  optional: true,
  constant: true,
});

export const groupingFunctions: readonly ScalarSpec[] = [
  {
    kind: "grouping",
    name: "BUCKET",
    parameters: [
      parameter("field", [...numeric, ...dates]),
      parameter("buckets", [...signed, ...timespans], { constant: true }),
      boundary,
      { ...boundary, name: "to" },
    ],
    returns: ([type = "null"]) => (isDate(type) ? type : "double"),
    brief:
      "The start of the bucket that a value lies in: of a given width, or of so many buckets between two ends.",
    examples: [["ROW n = 12.5 | STATS c = COUNT(*) BY b = BUCKET(n, 5) | KEEP b", 10]],
    sql: ([x = ""], site) => (isDate(site.type) ? dateBucket(x, site) : numberBucket(x, site)),
  },
  {
    kind: "grouping",
    name: "TBUCKET",
    parameters: [
      parameter("buckets", [...timespans, "integer"], { constant: true }),
      boundary,
      { ...boundary, name: "to" },
    ],
    returns: "date",
    brief:
      "The start of the bucket that `@timestamp` lies in: of a given length, or of so many between two times.",
    examples: [
      [
        'ROW @timestamp = "2026-03-05T07:32:00Z"::date | STATS c = COUNT(*) BY b = TBUCKET(1 hour) | EVAL s = TO_STRING(b) | KEEP s',
        "2026-03-05T07:00:00.000Z",
      ],
    ],
    sql: (_args, site) => {
      const time = site.env.planner.scope.find("@timestamp");
      if (!time || !isDate(time.type))
        return site.refuse(0, "needs a column @timestamp, found value");
      return dateBucket(time.id, site, 0);
    },
  },
];
