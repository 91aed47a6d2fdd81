import { isDuration } from "../check/convert.ts";
import { sqlDate, sqlString } from "../sql/literal.ts";
import { dates, sqlType, strings, timespans } from "../types/types.ts";
import { simpleFormat } from "./date-format.ts";
import { datePartSql } from "./date-parts.ts";
import { localSql, truncSql } from "./date-trunc.ts";
import { dateDiffSql } from "./date-units.ts";
import { parameter, type ScalarSpec } from "./spec.ts";

const date = parameter("date", dates);

const part = (name: string, field: string, brief: string, result: number): ScalarSpec => ({
  kind: "scalar",
  name,
  parameters: [date],
  returns: "integer",
  brief,
  examples: [[`ROW ${name}("2026-03-05T07:00:00Z"::date)`, result]],
  sql: ([x = ""], { env }) =>
    `CAST(${datePartSql(field, localSql(x, env.planner.settings.timeZone))} AS INTEGER)`,
});

const named = (name: string, sql: string, brief: string, result: string): ScalarSpec => ({
  kind: "scalar",
  name,
  parameters: [date],
  returns: "keyword",
  brief,
  examples: [[`ROW ${name}("2026-03-05"::date)`, result]],
  sql: ([x = ""], { env }) => `${sql}(${localSql(x, env.planner.settings.timeZone)})`,
});

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
      const sql = datePartSql(name, localSql(site.mention(x), site.env.planner.settings.timeZone));
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
      const sql = dateDiffSql(String(site.constant(0)).toLowerCase(), start, end);
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
    name: "DATE_FORMAT",
    parameters: [parameter("dateFormat", strings, { optional: true }), date],
    parameterAt: (index, count) => (index === count - 1 ? date : parameter("dateFormat", strings)),
    returns: "keyword",
    brief: "A date as text in a format of Java's DateTimeFormatter, ISO 8601 if none is given.",
    examples: [['ROW DATE_FORMAT("yyyy-MM-dd", "2022-05-06T10:00:00Z"::date)', "2022-05-06"]],
    sql: (args, site) => {
      const zone = site.env.planner.settings.timeZone;
      const value = args.at(-1) ?? "";
      const format = args.length === 2 ? site.constant(0) : "yyyy-MM-dd'T'HH:mm:ss.SSSX";
      const simple = typeof format === "string" ? simpleFormat(format, zone) : undefined;
      if (simple !== undefined) return `strftime(${localSql(value, zone)}, ${sqlString(simple)})`;
      const pattern = args.length === 2 ? (args[0] ?? "") : sqlString("yyyy-MM-dd'T'HH:mm:ss.SSSX");
      const nanos =
        site.args.at(-1)?.type === "date_nanos"
          ? `epoch_ns(${value})`
          : `epoch_ms(${value}) * 1000000`;
      return site.runtime("esql_format_date", [pattern, nanos, sqlString(zone)]);
    },
  },
  {
    kind: "scalar",
    name: "DATE_PARSE",
    parameters: [
      parameter("datePattern", strings, { optional: true }),
      parameter("dateString", strings),
    ],
    returns: "date",
    brief: "The date that a text is in a format of Java's DateTimeFormatter.",
    examples: [
      ['ROW TO_STRING(DATE_PARSE("yyyy-MM-dd", "2022-05-06"))', "2022-05-06T00:00:00.000Z"],
    ],
    sql: (args, site) => {
      const zone = sqlString(site.env.planner.settings.timeZone);
      const value = site.mention(args.at(-1) ?? "");
      const call =
        args.length === 2
          ? site.runtime("esql_parse_date_format", [args[0] ?? "", value, zone])
          : `${site.runtime("esql_parse_date", [value, zone])} // 1000000`;
      const parsed = site.mention(call);
      const failure = site.fail(
        "java.lang.IllegalArgumentException: failed to parse date field [",
        `${value} || ${sqlString("]")}`,
      );
      return `CASE WHEN ${value} IS NULL THEN NULL WHEN ${parsed} IS NULL THEN ${failure} ELSE make_timestamp_ms(${parsed}) END`;
    },
  },
  named("DAY_NAME", "dayname", "The name of the day of the week.", "Thursday"),
  named("MONTH_NAME", "monthname", "The name of the month.", "March"),
  part("YEAR", "year", "The year of a date.", 2026),
  part("MONTH", "month_of_year", "The month of a date, from 1.", 3),
  part("DAY", "day_of_month", "The day of the month, from 1.", 5),
  part("HOUR", "hour_of_day", "The hour of the day, from 0.", 7),
];
