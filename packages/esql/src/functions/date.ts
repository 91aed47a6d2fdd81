import { isDuration } from "../check/convert.ts";
import type { Typed } from "../check/typed.ts";
import { sqlDate, sqlString } from "../sql/literal.ts";
import { dates, isDate, sqlType, strings, timespans } from "../types/types.ts";
import { type DateForms, datePartSql } from "./date-parts.ts";
import { dateTextFunctions } from "./date-text.ts";
import { localSql, truncSql } from "./date-trunc.ts";
import { dateDiffSql, type Moment } from "./date-units.ts";
import { type CallSite, parameter, type ScalarSpec } from "./spec.ts";

const date = parameter("date", dates);

/** A date in all forms that its parts are read from. */
function formsOf(x: string, type: Typed["type"] | undefined, site: CallSite): DateForms {
  const [unit, per] = type === "date_nanos" ? ["ns", 1] : ["ms", 1_000_000];
  const second = 1_000_000_000 / per;
  const within = `((epoch_${unit}(${x}) % ${second} + ${second}) % ${second})`;
  return {
    local: localSql(`CAST(${x} AS TIMESTAMP)`, site.env.planner.settings.timeZone),
    instant: x,
    nanos: per === 1 ? within : `(${within} * ${per})`,
  };
}

const part = (name: string, field: string, brief: string, result: number): ScalarSpec => ({
  kind: "scalar",
  name,
  parameters: [date],
  returns: "integer",
  brief,
  examples: [[`ROW ${name}("2026-03-05T07:00:00Z"::date)`, result]],
  sql: ([x = ""], site) =>
    `CAST(${datePartSql(field, formsOf(x, site.args[0]?.type, site))} AS INTEGER)`,
});

/** The two ends of TRANGE: so long ago and now, or as given. */
function rangeEnds(site: CallSite): readonly [string, string] {
  const { now } = site.env.planner.options;
  const ends = site.args.map(({ sql, type, constant }) => {
    if (isDate(type)) return `CAST(${sql} AS TIMESTAMP)`;
    return isDuration(constant) ? `(${sqlDate(now)} - (${sql}))` : `make_timestamp_ms(${sql})`;
  });
  return [ends[0] ?? "NULL", ends[1] ?? sqlDate(now)];
}

export const dateFunctions: readonly ScalarSpec[] = [
  {
    kind: "scalar",
    name: "NOW",
    parameters: [],
    returns: "date",
    brief: "The time at which the query began.",
    examples: [['ROW NOW() > "2020-01-01"::date', true]],
    sql: (_args, { env }) => sqlDate(env.planner.options.now),
    fold: (_args, { env }) => env.planner.options.now,
  },
  {
    kind: "scalar",
    name: "DATE_TRUNC",
    parameters: [parameter("interval", timespans, { constant: true }), date],
    returns: (types) => types[1] ?? "date",
    brief: "Rounds a date down to a multiple of an interval.",
    examples: [
      [
        'ROW TO_STRING(DATE_TRUNC(1 hour, "2026-03-05T07:32:10Z"::date))',
        "2026-03-05T07:00:00.000Z",
      ],
    ],
    sql: ([, x = ""], site) => {
      const interval = site.constant(0);
      if (!isDuration(interval)) return `CAST(NULL AS ${sqlType(site.type)})`;
      const empty = interval.months + interval.days + interval.milliseconds <= 0;
      if (empty) return site.refuse(0, "must be a positive interval, found value");
      const trunc = truncSql(x, interval, site.env.planner.settings.timeZone);
      return `CAST(${trunc} AS ${sqlType(site.type)})`;
    },
  },
  {
    kind: "scalar",
    name: "DATE_EXTRACT",
    parameters: [parameter("datePart", strings, { constant: true }), date],
    returns: "long",
    brief: "A part of a date by its name in Java's ChronoField, e.g. `year` or `day_of_week`.",
    examples: [['ROW DATE_EXTRACT("year", "2022-05-06"::date)', 2022]],
    sql: ([, x = ""], site) => {
      const name = String(site.constant(0)).toLowerCase();
      const sql = datePartSql(name, formsOf(site.mention(x), site.args[1]?.type, site));
      return sql
        ? `CAST(${sql} AS BIGINT)`
        : site.refuse(0, "must be a part of a date, found value");
    },
  },
  {
    kind: "scalar",
    name: "DATE_DIFF",
    parameters: [
      parameter("unit", strings, { constant: true }),
      parameter("startTimestamp", dates),
      parameter("endTimestamp", dates),
    ],
    returns: "integer",
    brief: "How many whole units lie between two dates; negative if the second is earlier.",
    examples: [
      ['ROW DATE_DIFF("hours", "2026-01-01T00:00:00Z"::date, "2026-01-01T02:59:00Z"::date)', 2],
    ],
    sql: ([, start = "", end = ""], site) => {
      const { timeZone } = site.env.planner.settings;
      const moment = (x: string, index: number): Moment => ({
        sql: x,
        local: localSql(`CAST(${x} AS TIMESTAMP)`, timeZone),
        nanos: site.args[index]?.type === "date_nanos",
      });
      const unit = String(site.constant(0)).toLowerCase();
      const from = moment(site.mention(start), 1);
      const sql = dateDiffSql(unit, from, moment(site.mention(end), 2));
      if (!sql) return site.refuse(0, "must be a unit of time, found value");
      const value = site.mention(sql);
      const failure = site.fail(
        "org.elasticsearch.xpack.esql.core.InvalidArgumentException: [",
        `CAST(${value} AS VARCHAR) || ${sqlString("] out of [integer] range")}`,
      );
      return `coalesce(TRY_CAST(${value} AS INTEGER), CASE WHEN ${value} IS NOT NULL THEN ${failure} END)`;
    },
  },
  {
    kind: "scalar",
    name: "TRANGE",
    parameters: [
      parameter("start_time_or_offset", [...timespans, ...dates, "long"], { constant: true }),
      parameter("end_time", [...dates, "long"], { optional: true, constant: true }),
    ],
    returns: "boolean",
    brief: "Does `@timestamp` lie in the last so long, or between two times (the first excluded)?",
    examples: [
      [
        'ROW @timestamp = NOW() | EVAL recent = TRANGE(1 hour), old = TRANGE("2020-01-01", "2021-01-01") | KEEP old',
        false,
      ],
    ],
    sql: (_args, site) => {
      const time = site.env.planner.scope.find("@timestamp");
      if (!time || !isDate(time.type))
        return site.refuse(0, "needs a column @timestamp, found value");
      const [from, to] = rangeEnds(site);
      return `(${time.id} > ${from} AND ${time.id} <= ${to})`;
    },
  },
  ...dateTextFunctions,
  part("YEAR", "year", "The year of a date.", 2026),
  part("MONTH", "month_of_year", "The month of a date, from 1.", 3),
  part("DAY", "day_of_month", "The day of the month, from 1.", 5),
  part("HOUR", "hour_of_day", "The hour of the day, from 0.", 7),
];
