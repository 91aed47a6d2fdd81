import { type Case, refused } from "../case.ts";

const page = "commands/stats-by";

/** STATS … BY: groups, names, filters, order of columns. */
export const stats: readonly Case[] = [
  {
    name: "STATS without BY returns one row",
    page,
    query: "FROM shop-2026-* | STATS a = AVG(visits), m = MAX(visits)",
    columns: ["a:double", "m:integer"],
    rows: [[37.5, 80]],
  },
  {
    name: "STATS BY returns a row for each value, the group after the aggregates",
    page,
    query: "FROM shop-2026-* | STATS v = SUM(visits) BY country | SORT country",
    columns: ["v:long", "country:keyword"],
    rows: [
      [50, "DE"],
      [20, "FR"],
      [80, "US"],
    ],
  },
  {
    name: "null is a group",
    page,
    query: "FROM typed | STATS c = COUNT(*) BY b | SORT b",
    columns: ["c:long", "b:boolean"],
    rows: [
      [2, false],
      [3, true],
      [1, null],
    ],
  },
  {
    name: "null values are skipped when aggregating",
    page,
    query: "FROM typed | STATS c = COUNT(i), all = COUNT(*)",
    columns: ["c:long", "all:long"],
    rows: [[5, 6]],
  },
  {
    name: "an aggregate without a name is called by its text",
    page,
    query: "FROM shop-2026-10 | STATS MAX(visits), min( visits )",
    columns: ["MAX(visits):integer", "min( visits ):integer"],
    rows: [[20, 10]],
  },
  {
    name: "such a name is used in backticks",
    page,
    query: "FROM shop-2026-10 | STATS AVG(visits) | EVAL r = ROUND(`AVG(visits)`) | KEEP r",
    columns: ["r:double"],
    rows: [[15]],
  },
  {
    name: "of two aggregates with one name the rightmost stays",
    page,
    query: "FROM shop-2026-10 | STATS x = MIN(visits), y = COUNT(*), x = MAX(visits)",
    columns: ["y:long", "x:integer"],
    rows: [[2, 20]],
  },
  {
    name: "an aggregate with the name of a group is ignored",
    page,
    query:
      "FROM shop-2026-10 | STATS country = MIN(visits), c = COUNT(*) BY country | SORT country",
    columns: ["c:long", "country:keyword"],
    rows: [
      [1, "DE"],
      [1, "FR"],
    ],
  },
  {
    name: "each aggregate may have its own WHERE",
    page,
    query:
      "FROM shop-2026-* | STATS few = COUNT(*) WHERE visits < 40, many = COUNT(*) WHERE visits >= 40, total = COUNT(*)",
    columns: ["few:long", "many:long", "total:long"],
    rows: [[2, 2, 4]],
  },
  {
    name: "WHERE of an aggregate works within each group",
    page,
    query:
      "FROM shop-2026-* | STATS big = SUM(visits) WHERE visits > 15, c = COUNT(*) BY country | SORT country",
    columns: ["big:long", "c:long", "country:keyword"],
    rows: [
      [40, 2, "DE"],
      [20, 1, "FR"],
      [80, 1, "US"],
    ],
  },
  {
    name: "COUNT of nothing is 0, other aggregates of nothing are null",
    page,
    query:
      'FROM shop-2026-* | STATS c = COUNT(*) WHERE country == "XX", m = MAX(visits) WHERE country == "XX"',
    columns: ["c:long", "m:integer"],
    rows: [[0, null]],
  },
  {
    name: "STATS of no rows is one row",
    page,
    query: "FROM typed | WHERE id > 100 | STATS c = COUNT(*), s = SUM(i), m = MIN(k)",
    columns: ["c:long", "s:long", "m:keyword"],
    rows: [[0, null, null]],
  },
  {
    name: "STATS BY of no rows is no row",
    page,
    query: "FROM typed | WHERE id > 100 | STATS c = COUNT(*) BY k",
    columns: ["c:long", "k:keyword"],
    rows: [],
  },
  {
    name: "STATS BY without aggregates lists the groups",
    page,
    query: "FROM shop-* | STATS BY country | SORT country",
    columns: ["country:keyword"],
    rows: [["DE"], ["FR"], ["US"]],
  },
  {
    name: "a row with a multivalued key is in each of its groups",
    page,
    query: 'ROW i = 1, a = ["a", "b"] | STATS MIN(i) BY a | SORT a ASC',
    columns: ["MIN(i):integer", "a:keyword"],
    rows: [
      [1, "a"],
      [1, "b"],
    ],
  },
  {
    name: "with several multivalued keys it is in each combination",
    page,
    query: 'ROW i = 1, a = ["a", "b"], b = [2, 3] | STATS MIN(i) BY a, b | SORT a, b',
    columns: ["MIN(i):integer", "a:keyword", "b:integer"],
    rows: [
      [1, "a", 2],
      [1, "a", 3],
      [1, "b", 2],
      [1, "b", 3],
    ],
  },
  {
    name: "multivalued keys of stored rows",
    page,
    query: "FROM multi | STATS c = COUNT(*), s = SUM(nums) BY tags | SORT tags",
    columns: ["c:long", "s:long", "tags:keyword"],
    rows: [
      [1, 5, "blue"],
      [1, 0, "green"],
      [3, 8, "red"],
      [1, null, null],
    ],
  },
  {
    name: "BY an expression, named by its text",
    page,
    query: "FROM shop-2026-* | STATS c = COUNT() BY LEFT(country, 1) | SORT `LEFT(country, 1)`",
    columns: ["c:long", "LEFT(country, 1):keyword"],
    rows: [
      [2, "D"],
      [1, "F"],
      [1, "U"],
    ],
  },
  {
    name: "BY a named expression",
    page,
    query: "FROM shop-2026-* | STATS v = SUM(visits) BY big = visits > 30 | SORT big",
    columns: ["v:long", "big:boolean"],
    rows: [
      [30, false],
      [120, true],
    ],
  },
  {
    name: "BY several groups",
    page,
    query:
      'FROM logs-generic.otel-default | WHERE body.text == "user.click" | STATS clicks = COUNT(*) BY attributes.session.id, attributes.target.semantic_name | SORT attributes.session.id, attributes.target.semantic_name',
    columns: [
      "clicks:long",
      "attributes.session.id:keyword",
      "attributes.target.semantic_name:keyword",
    ],
    rows: [
      [1, "sess_ada", "Add to cart"],
      [3, "sess_ada", "Pay now"],
      [1, "sess_bob", "Pay now"],
      [1, "sess_bob", "Search"],
      [1, "sess_eve", "Search"],
    ],
  },
  {
    name: "an aggregate may stand inside an expression",
    page,
    query:
      "FROM shop-2026-* | STATS r = ROUND(AVG(visits) / 10, 1), spread = MAX(visits) - MIN(visits)",
    columns: ["r:double", "spread:integer"],
    rows: [[3.8, 70]],
  },
  {
    name: "an aggregate takes an expression",
    page,
    query: "FROM multi | STATS a = ROUND(AVG(MV_MAX(nums)), 3), n = SUM(MV_COUNT(nums))",
    columns: ["a:double", "n:long"],
    rows: [[3.333, 6]],
  },
  {
    name: "columns that were neither aggregated nor grouped are gone",
    page,
    query: "FROM typed | STATS c = COUNT(*) BY b | SORT b | LIMIT 1",
    columns: ["c:long", "b:boolean"],
    rows: [[2, false]],
  },
  refused(
    page,
    "a column that is neither aggregated nor grouped is unknown after STATS",
    "FROM typed | STATS c = COUNT(*) BY b | KEEP k",
    ["Unknown column [k]"],
    "verification_exception",
    "1:45",
  ),
  refused(
    page,
    "a bare column in STATS must be in BY",
    "FROM typed | STATS k",
    ["[k]"],
    "verification_exception",
  ),
  refused(
    page,
    "aggregates do not nest",
    "FROM typed | STATS MAX(MIN(i))",
    ["nested aggregations", "MIN(i)"],
    "verification_exception",
  ),
  {
    name: "STATS after STATS",
    page,
    query:
      "FROM logs-generic.otel-default | STATS n = COUNT(*) BY attributes.session.id | STATS sessions = COUNT(*), longest = MAX(n)",
    columns: ["sessions:long", "longest:long"],
    rows: [[3, 10]],
  },
];
