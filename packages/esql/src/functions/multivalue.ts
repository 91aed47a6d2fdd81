import { anyType, isWhole, numeric, sqlType, strings } from "../types/types.ts";
import { multivalueSetFunctions } from "./multivalue-sets.ts";
import { mvSort } from "./mv-sort.ts";
import { type CallSite, parameter, type ScalarSpec, sameAsFirst } from "./spec.ts";

const field = parameter("field", anyType, { list: true });
const numbers = parameter("number", numeric, { list: true });

interface Simple {
  readonly name: string;
  readonly brief: string;
  readonly example: readonly [string, unknown];
  readonly sql: (list: string, site: CallSite) => string;
  readonly returns?: ScalarSpec["returns"];
  readonly multi?: boolean;
  readonly numbers?: boolean;
}

const reduce = ({
  name,
  brief,
  example,
  sql,
  returns,
  multi,
  numbers: only,
}: Simple): ScalarSpec => ({
  kind: "scalar",
  name,
  parameters: [only ? numbers : field],
  returns: returns ?? sameAsFirst,
  ...(multi ? { multi } : {}),
  brief,
  examples: [example],
  sql: ([list = ""], site) => sql(list, site),
});

function sumSql(list: string, site: CallSite): string {
  const sum = site.mention(`list_sum(${list})`);
  if (site.type === "double") return sum;
  const failure = site.fail(`java.lang.ArithmeticException: ${site.type} overflow`);
  return `coalesce(TRY_CAST(${sum} AS ${sqlType(site.type)}), CASE WHEN ${sum} IS NOT NULL THEN ${failure} END)`;
}

/** A value between two, cut to a whole number for whole types. */
const between = (sql: string, { type }: CallSite): string =>
  isWhole(type) ? `TRY_CAST(floor(${sql}) AS ${sqlType(type)})` : sql;

const emptyToNull = (list: string): string => `nullif(${list}, [])`;

export const multivalueFunctions: readonly ScalarSpec[] = [
  reduce({
    name: "MV_COUNT",
    brief: "How many values there are.",
    example: ["ROW MV_COUNT([1, 2, 2])", 3],
    returns: "integer",
    sql: (list) => `CAST(len(${list}) AS INTEGER)`,
  }),
  reduce({
    name: "MV_FIRST",
    brief: "The first value.",
    example: ["ROW MV_FIRST([3, 1, 2])", 3],
    sql: (list, site) => `${site.mention(list)}[1]`,
  }),
  reduce({
    name: "MV_LAST",
    brief: "The last value.",
    example: ["ROW MV_LAST([3, 1, 2])", 2],
    sql: (list, site) => `${site.mention(list)}[-1]`,
  }),
  reduce({
    name: "MV_MAX",
    brief: "The largest value.",
    example: ["ROW MV_MAX([3, 1, 2])", 3],
    sql: (list) => `list_max(${list})`,
  }),
  reduce({
    name: "MV_MIN",
    brief: "The smallest value.",
    example: ["ROW MV_MIN([3, 1, 2])", 1],
    sql: (list) => `list_min(${list})`,
  }),
  reduce({
    name: "MV_SUM",
    brief: "The sum of the values.",
    example: ["ROW MV_SUM([3, 5, 6])", 14],
    numbers: true,
    sql: sumSql,
  }),
  reduce({
    name: "MV_AVG",
    brief: "The average of the values, a double.",
    example: ["ROW MV_AVG([3, 5, 1, 6])", 3.75],
    numbers: true,
    returns: "double",
    sql: (list) => `list_avg(${list})`,
  }),
  reduce({
    name: "MV_MEDIAN",
    brief: "The median of the values; between two whole numbers, rounded down.",
    example: ["ROW MV_MEDIAN([3, 7, 1, 6])", 4],
    numbers: true,
    sql: (list, site) => between(`list_aggregate(${list}, 'median')`, site),
  }),
  reduce({
    name: "MV_MEDIAN_ABSOLUTE_DEVIATION",
    brief: "The median distance of the values from their median.",
    example: ["ROW MV_MEDIAN_ABSOLUTE_DEVIATION([0, 2, 5, 6])", 2],
    numbers: true,
    sql: (list, site) => {
      const values = site.mention(list);
      const median = between(`list_aggregate(${values}, 'median')`, site);
      const distances = `list_transform(${values}, lambda v: abs(${isWhole(site.type) ? "CAST(v AS HUGEINT)" : "v"} - (${median})))`;
      return between(`list_aggregate(${distances}, 'median')`, site);
    },
  }),
  reduce({
    name: "MV_DEDUPE",
    brief: "The values, each once.",
    example: ['ROW MV_DEDUPE(["foo", "foo", "bar"])', ["foo", "bar"]],
    multi: true,
    sql: (list, site) => {
      const values = site.mention(list);
      return `list_filter(${values}, lambda v, i: list_position(${values}, v) = i)`;
    },
  }),
  mvSort,
  {
    kind: "scalar",
    name: "MV_CONCAT",
    parameters: [parameter("string", strings, { list: true }), parameter("delim", strings)],
    returns: "keyword",
    brief: "The values as one text, with a delimiter between them.",
    examples: [['ROW MV_CONCAT(["foo", "zoo", "bar"], ", ")', "foo, zoo, bar"]],
    sql: ([list = "", delimiter = ""], site) => {
      if (site.constant(1) !== undefined) return `array_to_string(${list}, ${delimiter})`;
      const between = site.mention(delimiter);
      const joined = `list_reduce(${list}, lambda a, b: a || ${between} || b)`;
      return `CASE WHEN ${between} IS NOT NULL THEN ${joined} END`;
    },
  },
  {
    kind: "scalar",
    name: "MV_SLICE",
    parameters: [
      field,
      parameter("start", ["integer"]),
      parameter("end", ["integer"], { optional: true }),
    ],
    returns: sameAsFirst,
    multi: true,
    brief: "The values from one place to another, both included; 0 is the first, -1 the last.",
    examples: [["ROW MV_SLICE([1, 2, 2, 3], 1, 2)", [2, 2]]],
    sql: ([list = "", start = "", end], site) => {
      const values = site.mention(list);
      const from = site.mention(`CAST(${start} AS BIGINT)`);
      const to = end === undefined ? from : site.mention(`CAST(${end} AS BIGINT)`);
      const place = (at: string): string =>
        `CASE WHEN ${at} < 0 THEN len(${values}) + ${at} + 1 ELSE ${at} + 1 END`;
      const low = `greatest(${place(from)}, 1)`;
      const failure = site.fail(
        "org.elasticsearch.xpack.esql.core.InvalidArgumentException: Start offset is greater than end offset",
      );
      const target = `${sqlType(site.type)}[]`;
      const slice = emptyToNull(`list_slice(${values}, ${low}, ${place(to)})`);
      const missing = `${from} IS NULL OR ${to} IS NULL`;
      const wrong = `(${from} > ${to} AND (${from} < 0) = (${to} < 0))`;
      return `CASE WHEN ${missing} THEN NULL WHEN ${wrong} THEN CAST(${failure} AS ${target}) WHEN ${place(to)} < 1 THEN NULL ELSE ${slice} END`;
    },
  },
  {
    kind: "scalar",
    name: "MV_ZIP",
    parameters: [
      parameter("string1", strings, { list: true }),
      parameter("string2", strings, { list: true }),
      parameter("delim", strings, { optional: true }),
    ],
    returns: "keyword",
    multi: true,
    takesNull: true,
    brief: "The values of two fields pairwise, with a delimiter between them.",
    examples: [['ROW MV_ZIP(["x", "y"], ["1", "2"], "-")', ["x-1", "y-2"]]],
    sql: ([a = "", b = "", delimiter = "','"], site) => {
      const [left, right] = [site.mention(a), site.mention(b)];
      const count = `greatest(len(${left}), len(${right}))`;
      const both = `CASE WHEN i > len(${left}) THEN ${right}[i] WHEN i > len(${right}) THEN ${left}[i] ELSE ${left}[i] || ${delimiter} || ${right}[i] END`;
      const zipped = `list_transform(range(1, ${count} + 1), lambda i: ${both})`;
      return `CASE WHEN ${left} IS NULL THEN ${right} WHEN ${right} IS NULL THEN ${left} ELSE ${zipped} END`;
    },
  },
  {
    kind: "scalar",
    name: "MV_PERCENTILE",
    parameters: [numbers, parameter("percentile", ["integer", "long", "double"])],
    returns: sameAsFirst,
    brief: "The value below which so many percent of the values lie.",
    examples: [["ROW MV_PERCENTILE([5, 5, 10, 12, 5000], 50)", 10]],
    sql: ([list = "", percentile = ""], site) => {
      const values = site.mention(`list_sort(${list})`);
      const percent = site.mention(percentile);
      const failure = site.fail(
        "java.lang.IllegalArgumentException: Percentile parameter must be a number between 0 and 100, found [",
        `${site.runtime("esql_double_text", [`CAST(${percent} AS DOUBLE)`])} || ']'`,
      );
      const at = site.mention(`(len(${values}) - 1) * CAST(${percent} AS DOUBLE) / 100`);
      const low = `${values}[CAST(floor(${at}) AS BIGINT) + 1]`;
      const high = `${values}[CAST(ceil(${at}) AS BIGINT) + 1]`;
      const value = `${low} + (${at} - floor(${at})) * (CAST(${high} AS DOUBLE) - ${low})`;
      return `CASE WHEN ${percent} < 0 OR ${percent} > 100 THEN ${failure} ELSE ${between(value, site)} END`;
    },
  },
  {
    kind: "scalar",
    name: "MV_PSERIES_WEIGHTED_SUM",
    parameters: [parameter("number", ["double"], { list: true }), parameter("p", ["double"])],
    returns: "double",
    brief: "The sum of the values, the n-th divided by n to the power of p.",
    examples: [["ROW MV_PSERIES_WEIGHTED_SUM([70.0, 45.0, 21.0, 21.0, 21.0], 0.0)", 178]],
    sql: ([list = "", p = ""]) =>
      `list_sum(list_transform(${list}, lambda v, i: v / pow(i, ${p})))`,
  },
  ...multivalueSetFunctions,
];
