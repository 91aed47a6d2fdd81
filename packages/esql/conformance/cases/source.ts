import { type Case, refused } from "../case.ts";

const from = "commands/from";
const row = "commands/row";
const set = "commands/set";

/** FROM, ROW, SHOW and SET: where rows come from. */
export const source: readonly Case[] = [
  {
    name: "FROM returns the mapped fields in alphabetical order",
    page: from,
    query: "FROM multi | LIMIT 0",
    columns: ["group:keyword", "id:integer", "nums:integer", "tags:keyword"],
    rows: [],
  },
  {
    name: "FROM reads several indices, separated by commas",
    page: from,
    query: "FROM shop-2026-10, shop-2026-11 | STATS v = SUM(visits)",
    columns: ["v:long"],
    rows: [[150]],
  },
  {
    name: "FROM takes a wildcard",
    page: from,
    query: "FROM shop-* | STATS v = SUM(visits)",
    columns: ["v:long"],
    rows: [[1150]],
  },
  {
    name: "FROM takes a wildcard in the middle of a name",
    page: from,
    query: "FROM shop-*-11 | STATS v = SUM(visits)",
    columns: ["v:long"],
    rows: [[120]],
  },
  {
    name: "FROM leaves out an index after a minus sign",
    page: from,
    query: "FROM shop-*,-shop-test | STATS v = SUM(visits)",
    columns: ["v:long"],
    rows: [[150]],
  },
  {
    name: "FROM takes a quoted pattern",
    page: from,
    query: 'FROM "shop-2026-*" | STATS v = SUM(visits)',
    columns: ["v:long"],
    rows: [[150]],
  },
  {
    name: "FROM takes a quoted pattern in triple quotes",
    page: from,
    query: 'FROM """shop-2026-*""" | STATS v = SUM(visits)',
    columns: ["v:long"],
    rows: [[150]],
  },
  {
    name: "METADATA _index adds the name of the index",
    page: "esql-metadata-fields",
    query: "FROM shop-* METADATA _index | STATS c = COUNT(*) BY _index | SORT _index",
    columns: ["c:long", "_index:keyword"],
    rows: [
      [2, "shop-2026-10"],
      [2, "shop-2026-11"],
      [1, "shop-test"],
    ],
  },
  {
    name: "a metadata field can be filtered like any other column",
    page: "esql-metadata-fields",
    query: 'FROM shop-* METADATA _index | WHERE _index == "shop-test" | KEEP visits, _index',
    columns: ["visits:integer", "_index:keyword"],
    rows: [[1000, "shop-test"]],
  },
  refused(
    "esql-metadata-fields",
    "a metadata field that was not asked for is unknown",
    "FROM typed | KEEP _index",
    ["Unknown column [_index]"],
    "verification_exception",
  ),
  refused(from, "an index that does not exist", "FROM nowhere | LIMIT 1", [
    "Unknown index [nowhere]",
  ]),
  {
    name: "without LIMIT a query returns 1,000 rows and says so",
    page: "limitations",
    query: "FROM numbers",
    rowCount: 1000,
    warnings: ["No limit defined, adding default limit of [1000]"],
  },
  {
    name: "aggregations see all rows, also without LIMIT",
    page: "limitations",
    query: "FROM numbers | STATS c = COUNT(*)",
    columns: ["c:long"],
    rows: [[1200]],
  },
  {
    name: "a field that some documents lack is null there",
    page: from,
    query: "FROM traces-generic.otel-default | STATS c = COUNT(status.message) | LIMIT 1",
    columns: ["c:long"],
    rows: [[3]],
  },
  {
    name: "ROW makes one row of literals",
    page: row,
    query: 'ROW a = 1, b = "two", c = null',
    columns: ["a:integer", "b:keyword", "c:null"],
    rows: [[1, "two", null]],
  },
  {
    name: "ROW makes multivalues in square brackets",
    page: row,
    query: 'ROW a = [1, 2], b = ["x", "y"], c = [true, false]',
    columns: ["a:integer", "b:keyword", "c:boolean"],
    rows: [
      [
        [1, 2],
        ["x", "y"],
        [true, false],
      ],
    ],
  },
  {
    name: "ROW calls functions",
    page: row,
    query: "ROW a = ROUND(1.23, 0)",
    columns: ["a:double"],
    rows: [[1]],
  },
  {
    name: "ROW names a column by its text when it has no name",
    page: row,
    query: "ROW 1 + 2",
    columns: ["1 + 2:integer"],
    rows: [[3]],
  },
  {
    name: "of two columns with one name in ROW the rightmost stays",
    page: row,
    query: 'ROW a = 1, b = 2, a = "again"',
    columns: ["b:integer", "a:keyword"],
    rows: [[2, "again"]],
  },
  {
    name: "SHOW INFO returns version, date and hash",
    page: "commands/show",
    query: "SHOW INFO",
    columns: ["version:keyword", "date:keyword", "hash:keyword"],
    rowCount: 1,
  },
  {
    name: "SHOW INFO can be processed further",
    page: "commands/show",
    query: "SHOW INFO | STATS c = COUNT(*)",
    columns: ["c:long"],
    rows: [[1]],
  },
  refused(
    "esql-unmapped-fields",
    "by default a query that names an unmapped field fails",
    "FROM typed | KEEP id, nowhere",
    ["Unknown column [nowhere]"],
    "verification_exception",
    "1:23",
  ),
  {
    name: "SET unmapped_fields nullify makes an unmapped field a null column",
    page: set,
    query: 'SET unmapped_fields="nullify"; FROM typed | KEEP id, nowhere | SORT id | LIMIT 1',
    columns: ["id:integer", "nowhere:null"],
    rows: [[1, null]],
  },
  {
    name: "SET time_zone moves the day of BUCKET",
    page: set,
    query:
      'SET time_zone = "+05:00"; FROM typed | WHERE id == 2 | STATS c = COUNT(*) BY day = BUCKET(t, 1 day)',
    columns: ["c:long", "day:date"],
    rows: [[1, "2026-02-28T19:00:00.000Z"]],
  },
  {
    name: "SET time_zone moves the hour of DATE_EXTRACT",
    page: set,
    query:
      'SET time_zone = "Europe/Berlin"; FROM typed | WHERE id == 1 | EVAL h = DATE_EXTRACT("hour_of_day", t) | KEEP h',
    columns: ["h:long"],
    rows: [[11]],
  },
  {
    name: "of two definitions of one setting the last counts",
    page: set,
    query:
      'SET time_zone = "+09:00"; SET time_zone = "+05:00"; FROM typed | WHERE id == 1 | EVAL d = DATE_TRUNC(1 day, t) | KEEP d',
    columns: ["d:date"],
    rows: [["2026-01-14T19:00:00.000Z"]],
  },
  refused(set, "a setting that does not exist", 'SET no_such_setting = "x"; ROW a = 1', [
    "no_such_setting",
  ]),
];
