import { type Case, refused } from "../case.ts";

const bucket = "functions-operators/grouping-functions/bucket";
const trunc = "functions-operators/date-time-functions/date_trunc";
const inline = "commands/inlinestats-by";
const logs = "FROM logs-generic.otel-default";

const perBucket = (page: string, name: string, by: string, rows: Case["rows"]): Case => ({
  name,
  page,
  query: `${logs} | STATS c = COUNT(*) BY b = ${by} | SORT b`,
  columns: ["c:long", "b:date"],
  ...(rows === undefined ? {} : { rows }),
});

/** BUCKET and DATE_TRUNC as groups, and INLINE STATS. */
export const grouping: readonly Case[] = [
  perBucket(bucket, "BUCKET by a duration", "BUCKET(@timestamp, 1 hour)", [
    [18, "2026-11-02T09:00:00.000Z"],
    [6, "2026-11-03T14:00:00.000Z"],
  ]),
  perBucket(bucket, "BUCKET by minutes", "BUCKET(@timestamp, 30 minutes)", [
    [10, "2026-11-02T09:00:00.000Z"],
    [8, "2026-11-02T09:30:00.000Z"],
    [6, "2026-11-03T14:00:00.000Z"],
  ]),
  perBucket(bucket, "BUCKET by days", "BUCKET(@timestamp, 1 day)", [
    [18, "2026-11-02T00:00:00.000Z"],
    [6, "2026-11-03T00:00:00.000Z"],
  ]),
  perBucket(bucket, "a week begins on Monday", "BUCKET(@timestamp, 1 week)", [
    [24, "2026-11-02T00:00:00.000Z"],
  ]),
  perBucket(bucket, "BUCKET by months", "BUCKET(@timestamp, 1 month)", [
    [24, "2026-11-01T00:00:00.000Z"],
  ]),
  perBucket(
    bucket,
    "BUCKET picks a size for a number of buckets over a range",
    'BUCKET(@timestamp, 25, "2026-11-02T00:00:00Z", "2026-11-03T00:00:00Z")',
    [
      [18, "2026-11-02T09:00:00.000Z"],
      [6, "2026-11-03T14:00:00.000Z"],
    ],
  ),
  perBucket(
    bucket,
    "20 buckets over a year are months; rows outside the range have buckets too",
    'BUCKET(@timestamp, 20, "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z")',
    [[24, "2026-11-01T00:00:00.000Z"]],
  ),
  perBucket(
    bucket,
    "100 buckets over a year are weeks",
    'BUCKET(@timestamp, 100, "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z")',
    [[24, "2026-11-02T00:00:00.000Z"]],
  ),
  perBucket(trunc, "DATE_TRUNC in BY", "DATE_TRUNC(1 day, @timestamp)", [
    [18, "2026-11-02T00:00:00.000Z"],
    [6, "2026-11-03T00:00:00.000Z"],
  ]),
  {
    name: "BUCKET of numbers by size is a double",
    page: bucket,
    query: "FROM numbers | STATS c = COUNT(1) BY b = BUCKET(n, 500.) | SORT b",
    columns: ["c:long", "b:double"],
    rows: [
      [499, 0],
      [500, 500],
      [201, 1000],
    ],
  },
  {
    name: "BUCKET of numbers picks a size for a number of buckets",
    page: bucket,
    query: "FROM shop-2026-* | STATS c = COUNT(*) BY b = BUCKET(visits, 20, 25324, 74999) | SORT b",
    columns: ["c:long", "b:double"],
    rows: [[4, 0]],
  },
  {
    name: "BUCKET creates no bucket without documents",
    page: bucket,
    query: "FROM shop-2026-* | STATS c = COUNT(*) BY b = BUCKET(visits, 10.) | SORT b",
    columns: ["c:long", "b:double"],
    rows: [
      [1, 10],
      [1, 20],
      [1, 40],
      [1, 80],
    ],
  },
  {
    name: "an aggregate may refer to a BUCKET by its name",
    page: bucket,
    query: "FROM shop-2026-* | STATS s = b + 1 BY b = BUCKET(visits, 50.) | SORT b | KEEP s, b",
    columns: ["s:double", "b:double"],
    rows: [
      [1, 0],
      [51, 50],
    ],
  },
  {
    name: "a BUCKET inside arithmetic shifts its start",
    page: bucket,
    query:
      "FROM typed | WHERE id == 2 | STATS c = COUNT(*) BY b = BUCKET(t + 1 hour, 1 year) - 1 hour",
    columns: ["c:long", "b:date"],
    rows: [[1, "2025-12-31T23:00:00.000Z"]],
  },
  {
    name: "BUCKET without a name is called by its text",
    page: bucket,
    query: "FROM shop-2026-10 | STATS c = COUNT(*) BY BUCKET(day, 1 month)",
    columns: ["c:long", "BUCKET(day, 1 month):date"],
    rows: [[2, "2026-10-01T00:00:00.000Z"]],
  },
  {
    name: "INLINE STATS keeps the rows and adds columns, the group last",
    page: inline,
    query:
      "FROM shop-2026-* | KEEP day, country, visits | INLINE STATS m = MAX(visits) BY country | SORT day",
    columns: ["day:date", "visits:integer", "m:integer", "country:keyword"],
    rows: [
      ["2026-10-01T00:00:00.000Z", 10, 40, "DE"],
      ["2026-10-31T00:00:00.000Z", 20, 20, "FR"],
      ["2026-11-01T00:00:00.000Z", 40, 40, "DE"],
      ["2026-11-02T00:00:00.000Z", 80, 80, "US"],
    ],
  },
  {
    name: "INLINE STATS without BY is over all rows and keeps the order of columns",
    page: inline,
    query:
      "FROM shop-2026-10 | KEEP visits, country | INLINE STATS total = SUM(visits) | SORT visits",
    columns: ["visits:integer", "country:keyword", "total:long"],
    rows: [
      [10, "DE", 30],
      [20, "FR", 30],
    ],
  },
  {
    name: "INLINE STATS overrides a column of the same name",
    page: inline,
    query:
      "FROM shop-2026-10 | KEEP visits, country | INLINE STATS visits = MAX(visits) | SORT country",
    columns: ["country:keyword", "visits:integer"],
    rows: [
      ["DE", 20],
      ["FR", 20],
    ],
  },
  {
    name: "an aggregate of INLINE STATS may have a WHERE",
    page: inline,
    query:
      "FROM shop-2026-* | KEEP visits, country | INLINE STATS small = COUNT(*) WHERE visits < 40, all = COUNT(*) BY country | SORT visits",
    columns: ["visits:integer", "small:long", "all:long", "country:keyword"],
    rows: [
      [10, 1, 2, "DE"],
      [20, 1, 1, "FR"],
      [40, 1, 2, "DE"],
      [80, 0, 1, "US"],
    ],
  },
  {
    name: "INLINE STATS without a name uses the text",
    page: inline,
    query: "FROM shop-2026-10 | KEEP visits | INLINE STATS AVG(visits) | SORT visits | LIMIT 1",
    columns: ["visits:integer", "AVG(visits):double"],
    rows: [[10, 15]],
  },
  {
    name: "the result of INLINE STATS can be compared with each row",
    page: inline,
    query:
      "FROM shop-2026-* | INLINE STATS a = AVG(visits) | WHERE visits > a | SORT visits | KEEP visits",
    columns: ["visits:integer"],
    rows: [[40], [80]],
  },
  refused(
    bucket,
    "BUCKET stands in STATS only",
    "FROM typed | EVAL x = BUCKET(t, 1 day)",
    ["BUCKET(t, 1 day)"],
    "verification_exception",
    "1:23",
  ),
];
