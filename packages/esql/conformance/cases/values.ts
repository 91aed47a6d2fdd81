import type { Cell, ColumnType } from "../../src/ask.ts";
import { type Case, expression, refused } from "../case.ts";

const of =
  (folder: string) =>
  (fn: string, name: string, text: string, type: ColumnType, value: Cell): Case =>
    expression(`functions-operators/${folder}/${fn}`, name, text, type, value);

const mv = of("mv-functions");
const conditional = of("conditional-functions-and-expressions");
const string = of("string-functions");
const json =
  '"""{"user":{"name":"ada","tags":["a","b"]},"n":1.5,"ok":true,"none":null,"service.name":"shop"}"""';

/** Conditionals, multivalues and JSON. */
export const values: readonly Case[] = [
  conditional(
    "case",
    "CASE returns the value of the first true condition",
    'CASE(1 > 2, "a", 2 > 1, "b", 3 > 1, "c")',
    "keyword",
    "b",
  ),
  conditional("case", "CASE returns the default", 'CASE(1 > 2, "a", "other")', "keyword", "other"),
  conditional("case", "CASE without default is null", 'CASE(1 > 2, "a")', "keyword", null),
  conditional(
    "coalesce",
    "COALESCE returns the first that is not null",
    'COALESCE(null, "b", "c")',
    "keyword",
    "b",
  ),
  conditional("coalesce", "COALESCE of nulls", "COALESCE(null, null)", "null", null),
  conditional("greatest", "GREATEST of numbers", "GREATEST(3, 10, 7)", "integer", 10),
  conditional("greatest", "GREATEST of strings", 'GREATEST("a", "c", "b")', "keyword", "c"),
  conditional(
    "greatest",
    "GREATEST of booleans is true if any is",
    "GREATEST(false, true)",
    "boolean",
    true,
  ),
  conditional("least", "LEAST of numbers", "LEAST(3, -10, 7)", "integer", -10),
  conditional(
    "least",
    "LEAST of booleans is false if any is",
    "LEAST(false, true)",
    "boolean",
    false,
  ),
  {
    name: "CASE by row, a null condition counts as false",
    page: "functions-operators/conditional-functions-and-expressions/case",
    query:
      'FROM typed | SORT id | EVAL s = CASE(i < 0, "neg", i == 0, "zero", i > 0, "pos", "none") | KEEP s',
    columns: ["s:keyword"],
    rows: [["pos"], ["neg"], ["pos"], ["none"], ["zero"], ["pos"]],
  },
  mv("mv_append", "MV_APPEND", "MV_APPEND([1, 2], [2, 3])", "integer", [1, 2, 2, 3]),
  mv("mv_avg", "MV_AVG is a double", "MV_AVG([3, 5, 1, 6])", "double", 3.75),
  mv(
    "mv_concat",
    "MV_CONCAT",
    'MV_CONCAT(["foo", "zoo", "bar"], ", ")',
    "keyword",
    "foo, zoo, bar",
  ),
  mv(
    "mv_contains",
    "MV_CONTAINS: all of the second are in the first",
    'MV_CONTAINS(["a", "b", "c"], ["c", "a"])',
    "boolean",
    true,
  ),
  mv(
    "mv_contains",
    "MV_CONTAINS: one is missing",
    'MV_CONTAINS(["a", "b"], ["b", "x"])',
    "boolean",
    false,
  ),
  mv(
    "mv_contains",
    "MV_CONTAINS: null is the empty set",
    "MV_CONTAINS([1, 2], null)",
    "boolean",
    true,
  ),
  mv("mv_count", "MV_COUNT", 'MV_COUNT(["foo", "zoo", "bar"])', "integer", 3),
  mv("mv_count", "MV_COUNT of one value", 'MV_COUNT("foo")', "integer", 1),
  mv("mv_dedupe", "MV_DEDUPE", 'MV_SORT(MV_DEDUPE(["foo", "foo", "bar", "foo"]))', "keyword", [
    "bar",
    "foo",
  ]),
  mv("mv_first", "MV_FIRST of SPLIT", 'MV_FIRST(SPLIT("foo;bar;baz", ";"))', "keyword", "foo"),
  mv("mv_last", "MV_LAST of SPLIT", 'MV_LAST(SPLIT("foo;bar;baz", ";"))', "keyword", "baz"),
  mv("mv_max", "MV_MAX of numbers", "MV_MAX([3, 5, 1])", "integer", 5),
  mv("mv_max", "MV_MAX of strings", 'MV_MAX(["foo", "zoo", "bar"])', "keyword", "zoo"),
  mv("mv_min", "MV_MIN", "MV_MIN([2, 1])", "integer", 1),
  mv("mv_median", "MV_MEDIAN of an odd count", "MV_MEDIAN([3, 5, 1])", "integer", 3),
  mv(
    "mv_median",
    "MV_MEDIAN of an even count of integers rounds down",
    "MV_MEDIAN([3, 7, 1, 6])",
    "integer",
    4,
  ),
  mv(
    "mv_median",
    "MV_MEDIAN of an even count of doubles",
    "MV_MEDIAN([3.0, 7.0, 1.0, 6.0])",
    "double",
    4.5,
  ),
  mv(
    "mv_median_absolute_deviation",
    "MV_MEDIAN_ABSOLUTE_DEVIATION",
    "MV_MEDIAN_ABSOLUTE_DEVIATION([0, 2, 5, 6])",
    "integer",
    2,
  ),
  mv("mv_percentile", "MV_PERCENTILE", "MV_PERCENTILE([5, 5, 10, 12, 5000], 50)", "integer", 10),
  mv(
    "mv_pseries_weighted_sum",
    "MV_PSERIES_WEIGHTED_SUM",
    "MV_PSERIES_WEIGHTED_SUM([10.0, 6.0, 9.0], 1.0)",
    "double",
    16,
  ),
  mv("mv_slice", "MV_SLICE counts from 0", "MV_SLICE([1, 2, 2, 3], 1)", "integer", 2),
  mv("mv_slice", "MV_SLICE includes its end", "MV_SLICE([1, 2, 2, 3], 2, 3)", "integer", [2, 3]),
  mv(
    "mv_slice",
    "MV_SLICE counts from the end",
    "MV_SLICE([1, 2, 2, 3], -3, -1)",
    "integer",
    [2, 2, 3],
  ),
  mv("mv_sort", "MV_SORT ascends", "MV_SORT([4, 2, -3, 2])", "integer", [-3, 2, 2, 4]),
  mv("mv_sort", "MV_SORT DESC", 'MV_SORT([4, 2, -3, 2], "DESC")', "integer", [4, 2, 2, -3]),
  mv("mv_sum", "MV_SUM", "MV_SUM([3, 5, 6])", "integer", 14),
  mv(
    "mv_zip",
    "MV_ZIP keeps the longer rest",
    'MV_ZIP(["x", "y", "z"], ["1", "2"], "-")',
    "keyword",
    ["x-1", "y-2", "z"],
  ),
  mv("mv_zip", "MV_ZIP joins by comma unless told", 'MV_ZIP(["x", "y"], ["1", "2"])', "keyword", [
    "x,1",
    "y,2",
  ]),
  {
    name: "MV functions make single values that can be computed with",
    page: "esql-multivalued-fields",
    query: "FROM multi | SORT id | EVAL m = MV_MIN(nums) + 2 | KEEP m",
    columns: ["m:integer"],
    rows: [[3], [5], [null], [-3]],
  },
  {
    name: "stored numbers keep duplicates, also as strings",
    page: "esql-multivalued-fields",
    query: "FROM multi | WHERE id == 1 | EVAL s = TO_STRING(nums) | KEEP nums, s",
    columns: ["nums:integer", "s:keyword"],
    rows: [
      [
        [1, 2, 2],
        ["1", "2", "2"],
      ],
    ],
  },
  {
    name: "== on several values is null with a warning",
    page: "esql-multivalued-fields",
    query: 'FROM multi | WHERE tags == "red" | KEEP id',
    columns: ["id:integer"],
    rows: [[2]],
    warnings: ["single-value function encountered multi-value"],
  },
  {
    name: "IS NOT NULL is true of several values",
    page: "functions-operators/operators",
    query: "FROM multi | WHERE tags IS NOT NULL | SORT id | KEEP id",
    columns: ["id:integer"],
    rows: [[1], [2], [4]],
  },
  string(
    "json_extract",
    "JSON_EXTRACT by dots",
    `JSON_EXTRACT(${json}, "user.name")`,
    "keyword",
    "ada",
  ),
  string(
    "json_extract",
    "JSON_EXTRACT with the root sign",
    `JSON_EXTRACT(${json}, "$.user.name")`,
    "keyword",
    "ada",
  ),
  string(
    "json_extract",
    "JSON_EXTRACT of an element",
    `JSON_EXTRACT(${json}, "user.tags[1]")`,
    "keyword",
    "b",
  ),
  string(
    "json_extract",
    "JSON_EXTRACT of a key with a dot",
    `JSON_EXTRACT(${json}, "['service.name']")`,
    "keyword",
    "shop",
  ),
  string(
    "json_extract",
    "JSON_EXTRACT of a number is its text",
    `JSON_EXTRACT(${json}, "n")`,
    "keyword",
    "1.5",
  ),
  string(
    "json_extract",
    "JSON_EXTRACT of a boolean is its text",
    `JSON_EXTRACT(${json}, "ok")`,
    "keyword",
    "true",
  ),
  string(
    "json_extract",
    "JSON_EXTRACT of an array is JSON",
    `JSON_EXTRACT(${json}, "user.tags")`,
    "keyword",
    '["a","b"]',
  ),
  string(
    "json_extract",
    "JSON_EXTRACT of null is null",
    `JSON_EXTRACT(${json}, "none")`,
    "keyword",
    null,
  ),
  expression(
    "functions-operators/string-functions/json_extract",
    "JSON_EXTRACT of a path that is not there is null with a warning",
    `JSON_EXTRACT(${json}, "user.age")`,
    "keyword",
    null,
    ["failed, treating result as null"],
  ),
  refused(
    "functions-operators/mv-functions/mv_avg",
    "MV_AVG takes numbers",
    "FROM multi | EVAL x = MV_AVG(tags)",
    ["MV_AVG(tags)", "found value [tags] type [keyword]"],
    "verification_exception",
    "1:23",
  ),
];
