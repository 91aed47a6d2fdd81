import type { Cell, ColumnType } from "../../src/ask.ts";
import { type Case, expression, refused } from "../case.ts";

const folder = "functions-operators/date-time-functions";
const at = '"2026-11-02T09:30:15.123Z"::datetime';
const rule = (fn: string, name: string, text: string, type: ColumnType, value: Cell): Case =>
  expression(`${folder}/${fn}`, name, text, type, value);

const truncated: readonly (readonly [string, string])[] = [
  ["1 second", "2026-11-02T09:30:15.000Z"],
  ["5 minutes", "2026-11-02T09:30:00.000Z"],
  ["1 hour", "2026-11-02T09:00:00.000Z"],
  ["1 day", "2026-11-02T00:00:00.000Z"],
  ["1 week", "2026-11-02T00:00:00.000Z"],
  ["1 month", "2026-11-01T00:00:00.000Z"],
  ["1 quarter", "2026-10-01T00:00:00.000Z"],
  ["1 year", "2026-01-01T00:00:00.000Z"],
];

const parts: readonly (readonly [string, number])[] = [
  ["year", 2026],
  ["month_of_year", 11],
  ["day_of_month", 2],
  ["day_of_week", 1],
  ["day_of_year", 306],
  ["hour_of_day", 9],
  ["minute_of_hour", 30],
  ["second_of_minute", 15],
  ["milli_of_second", 123],
];

const differences: readonly (readonly [string, string, string, number])[] = [
  ["milliseconds", "2026-11-02T09:00:00.000Z", "2026-11-02T09:00:00.250Z", 250],
  ["microseconds", "2026-11-02T09:00:00.000Z", "2026-11-02T09:00:00.001Z", 1000],
  ["seconds", "2026-11-02T09:00:00.000Z", "2026-11-02T09:01:30.900Z", 90],
  ["minutes", "2026-11-02T09:01:30.000Z", "2026-11-02T09:00:00.000Z", -1],
  ["hours", "2026-11-02T09:00:00.000Z", "2026-11-03T14:00:00.000Z", 29],
  ["days", "2026-11-02T09:00:00.000Z", "2026-11-05T08:59:59.999Z", 2],
  ["months", "2026-01-31T00:00:00.000Z", "2026-03-30T00:00:00.000Z", 1],
  ["year", "2023-12-31T23:59:59.999Z", "2024-01-01T00:00:00.000Z", 0],
  ["year", "2023-12-31T23:59:59.999Z", "2024-12-31T23:59:59.999Z", 1],
];

/** Date and time functions. */
export const dates: readonly Case[] = [
  ...truncated.map(([span, value]) =>
    rule("date_trunc", `DATE_TRUNC to ${span}`, `DATE_TRUNC(${span}, ${at})`, "date", value),
  ),
  ...parts.map(([part, value]) =>
    rule("date_extract", `DATE_EXTRACT ${part}`, `DATE_EXTRACT("${part}", ${at})`, "long", value),
  ),
  ...differences.map(([unit, from, to, value]) =>
    rule(
      "date_diff",
      `DATE_DIFF in ${unit}, whole units from the first to the second: ${value}`,
      `DATE_DIFF("${unit}", "${from}"::datetime, "${to}"::datetime)`,
      "integer",
      value,
    ),
  ),
  rule(
    "date_format",
    "DATE_FORMAT with a pattern",
    `DATE_FORMAT("yyyy-MM-dd HH:mm", ${at})`,
    "keyword",
    "2026-11-02 09:30",
  ),
  rule(
    "date_format",
    "DATE_FORMAT of names",
    `DATE_FORMAT("EEE d MMM", ${at})`,
    "keyword",
    "Mon 2 Nov",
  ),
  rule(
    "date_format",
    "DATE_FORMAT without a pattern",
    `DATE_FORMAT(${at})`,
    "keyword",
    "2026-11-02T09:30:15.123Z",
  ),
  rule(
    "date_parse",
    "DATE_PARSE with a pattern",
    'DATE_PARSE("yyyy-MM-dd", "2026-11-02")',
    "date",
    "2026-11-02T00:00:00.000Z",
  ),
  rule(
    "date_parse",
    "DATE_PARSE of day first",
    'DATE_PARSE("dd/MM/yyyy HH:mm", "02/11/2026 09:30")',
    "date",
    "2026-11-02T09:30:00.000Z",
  ),
  rule("day_name", "DAY_NAME", `DAY_NAME(${at})`, "keyword", "Monday"),
  rule("month_name", "MONTH_NAME", `MONTH_NAME(${at})`, "keyword", "November"),
  rule("now", "NOW is later than the past", 'NOW() > "2020-01-01T00:00:00Z"', "boolean", true),
  rule("now", "NOW is one moment in a query", "NOW() == NOW()", "boolean", true),
  rule(
    "date_trunc",
    "DATE_TRUNC casts a string",
    'DATE_TRUNC(1 day, "2026-11-02T09:30:15Z")',
    "date",
    "2026-11-02T00:00:00.000Z",
  ),
  rule(
    "date_diff",
    "DATE_DIFF casts strings",
    'DATE_DIFF("day", "2026-11-02T00:00:00Z", "2026-11-04T00:00:00Z")',
    "integer",
    2,
  ),
  {
    name: "the time zone of the request moves days",
    page: "esql-rest",
    query: "FROM typed | WHERE id == 2 | EVAL d = DATE_TRUNC(1 day, t) | KEEP d",
    timeZone: "Asia/Tokyo",
    columns: ["d:date"],
    rows: [["2026-02-28T15:00:00.000Z"]],
  },
  {
    name: "an hourly error rate",
    page: `${folder}/date_trunc`,
    query:
      'FROM logs-generic.otel-default | EVAL failed = CASE(body.text == "user.error", 1, 0), hour = DATE_TRUNC(1 hour, @timestamp) | STATS rate = ROUND(AVG(failed), 3) BY hour | SORT hour',
    columns: ["rate:double", "hour:date"],
    rows: [
      [0.111, "2026-11-02T09:00:00.000Z"],
      [0.167, "2026-11-03T14:00:00.000Z"],
    ],
  },
  refused(
    `${folder}/date_extract`,
    "a part that does not exist",
    `ROW x = DATE_EXTRACT("weekday", ${at})`,
    ["weekday"],
  ),
  refused(
    `${folder}/date_trunc`,
    "DATE_TRUNC takes a date",
    "FROM typed | EVAL x = DATE_TRUNC(1 day, i)",
    ["DATE_TRUNC(1 day, i)", "found value [i] type [integer]"],
    "verification_exception",
    "1:23",
  ),
];
