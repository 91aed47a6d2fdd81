import type { Cell, ColumnType } from "../../src/ask.ts";
import { type Case, refused } from "../case.ts";

const folder = "functions-operators/aggregation-functions";

const over =
  (index: string) =>
  (fn: string, name: string, text: string, type: ColumnType, value: Cell): Case => ({
    name,
    page: `${folder}/${fn}`,
    query: `FROM ${index} | STATS v = ${text}`,
    columns: [`v:${type}`],
    rows: [[value]],
  });

const visits = over("shop-2026-*");
const five = over("shop-*");
const typed = over("typed");
const multi = over("multi");
const events = over("logs-generic.otel-default");

/** One row each: every aggregate function, and what it does with null and with several values. */
export const aggregates: readonly Case[] = [
  visits("avg", "AVG of integers is a double", "AVG(visits)", "double", 37.5),
  multi("avg", "AVG flattens multivalues", "AVG(nums)", "double", 8 / 6),
  events("avg", "AVG skips null", "AVG(attributes.frustration.score)", "double", 1.7 / 3),
  visits("count", "COUNT(*) counts rows", "COUNT(*)", "long", 4),
  visits("count", "COUNT() counts rows", "COUNT()", "long", 4),
  typed("count", "COUNT of a field skips null", "COUNT(k)", "long", 5),
  multi("count", "COUNT of a field counts each value", "COUNT(nums)", "long", 6),
  over("numbers")("count", "COUNT of a condition OR NULL", "COUNT(n > 500 OR NULL)", "long", 700),
  over("numbers")("count", "COUNT(1) counts rows", "COUNT(1)", "long", 1200),
  visits("count_distinct", "COUNT_DISTINCT", "COUNT_DISTINCT(country)", "long", 3),
  multi("count_distinct", "COUNT_DISTINCT of multivalues", "COUNT_DISTINCT(tags)", "long", 3),
  visits(
    "count_distinct",
    "COUNT_DISTINCT with a precision",
    "COUNT_DISTINCT(country, 8000)",
    "long",
    3,
  ),
  events(
    "count_distinct",
    "COUNT_DISTINCT skips null",
    "COUNT_DISTINCT(attributes.user.id)",
    "long",
    2,
  ),
  typed("max", "MAX of keywords", "MAX(k)", "keyword", "été"),
  typed("max", "MAX of dates", "MAX(t)", "date", "2026-12-31T12:00:00.000Z"),
  typed("max", "MAX of versions", "MAX(v)", "version", "2.0.0"),
  typed("max", "MAX of addresses", "MAX(ip)", "ip", "192.168.1.20"),
  typed("max", "MAX of booleans", "MAX(b)", "boolean", true),
  multi("max", "MAX flattens multivalues", "MAX(nums)", "integer", 5),
  typed("min", "MIN of integers", "MIN(i)", "integer", -7),
  typed("min", "MIN of doubles", "MIN(d)", "double", -2.25),
  typed("min", "MIN of versions", "MIN(v)", "version", "1.2.3-beta"),
  typed("min", "MIN of booleans", "MIN(b)", "boolean", false),
  multi("min", "MIN of an inner function", "MIN(MV_MAX(nums))", "integer", 2),
  visits("sum", "SUM of integers is a long", "SUM(visits)", "long", 150),
  events("sum", "SUM of doubles is a double", "SUM(attributes.frustration.score)", "double", 1.7),
  multi("sum", "SUM flattens multivalues", "SUM(nums)", "long", 8),
  five("median", "MEDIAN of an odd count is the middle value", "MEDIAN(visits)", "double", 40),
  five("percentile", "PERCENTILE 0 is the least value", "PERCENTILE(visits, 0)", "double", 10),
  five("percentile", "PERCENTILE 50 is the median", "PERCENTILE(visits, 50)", "double", 40),
  five(
    "percentile",
    "PERCENTILE 100 is the largest value",
    "PERCENTILE(visits, 100)",
    "double",
    1000,
  ),
  five(
    "median_absolute_deviation",
    "MEDIAN_ABSOLUTE_DEVIATION is the median distance from the median",
    "MEDIAN_ABSOLUTE_DEVIATION(visits)",
    "double",
    30,
  ),
  visits(
    "std_dev",
    "STD_DEV is that of the population",
    "STD_DEV(visits)",
    "double",
    Math.sqrt(718.75),
  ),
  visits("variance", "VARIANCE is that of the population", "VARIANCE(visits)", "double", 718.75),
  over("shop-2026-10")(
    "weighted_avg",
    "WEIGHTED_AVG",
    "ROUND(WEIGHTED_AVG(visits, visits), 3)",
    "double",
    16.667,
  ),
  visits(
    "top",
    "TOP collects the largest values",
    'TOP(visits, 3, "desc")',
    "integer",
    [80, 40, 20],
  ),
  visits("top", "TOP collects the least values", 'TOP(visits, 2, "asc")', "integer", [10, 20]),
  visits("top", "TOP with room for all", 'MV_COUNT(TOP(visits, 9, "asc"))', "integer", 4),
  visits("values", "VALUES collects distinct values", "MV_SORT(VALUES(country))", "keyword", [
    "DE",
    "FR",
    "US",
  ]),
  multi("values", "VALUES flattens and skips null", "MV_SORT(VALUES(tags))", "keyword", [
    "blue",
    "green",
    "red",
  ]),
  over("shop-2026-10")(
    "values",
    "VALUES of one value is single",
    'VALUES(country) WHERE country == "DE"',
    "keyword",
    "DE",
  ),
  visits("first", "FIRST by a date", "FIRST(visits, day)", "integer", 10),
  visits("last", "LAST by a date", "LAST(visits, day)", "integer", 80),
  events("present", "PRESENT", "PRESENT(attributes.frustration.type)", "boolean", true),
  events(
    "present",
    "PRESENT of nothing",
    'PRESENT(attributes.user.id) WHERE attributes.session.id == "sess_eve"',
    "boolean",
    false,
  ),
  events(
    "absent",
    "ABSENT",
    'ABSENT(attributes.user.id) WHERE attributes.session.id == "sess_eve"',
    "boolean",
    true,
  ),
  visits(
    "sample",
    "SAMPLE takes no more than it is asked for",
    "MV_COUNT(SAMPLE(visits, 2))",
    "integer",
    2,
  ),
  {
    name: "PRESENT by group",
    page: `${folder}/present`,
    query:
      "FROM logs-generic.otel-default | STATS known = PRESENT(attributes.user.id) BY attributes.session.id | SORT attributes.session.id",
    columns: ["known:boolean", "attributes.session.id:keyword"],
    rows: [
      [true, "sess_ada"],
      [true, "sess_bob"],
      [false, "sess_eve"],
    ],
  },
  refused(
    `${folder}/sum`,
    "SUM of keywords",
    "FROM typed | STATS SUM(k)",
    ["SUM(k)", "numeric"],
    "verification_exception",
    "1:20",
  ),
  refused(
    `${folder}/avg`,
    "AVG of dates",
    "FROM typed | STATS AVG(t)",
    ["AVG(t)", "numeric"],
    "verification_exception",
    "1:20",
  ),
];
