import { anyType, type EsType, numeric, sqlType, strings } from "../types/types.ts";
import { type AggregateSite, type AggregateSpec, parameter, sameAsFirst } from "./spec.ts";

const field = parameter("field", anyType, { list: true });
const numbers = parameter("number", numeric, { list: true });
const ordered: readonly EsType[] = [
  ...numeric,
  "boolean",
  "date",
  "date_nanos",
  "ip",
  "version",
  ...strings,
];

const isMulti = (site: AggregateSite): boolean => site.args[0]?.multi ?? false;

/** SQL over one value a row, or over a LIST of all values where rows may hold several. */
const over = (
  { all, filter, ...site }: AggregateSite,
  one: (filter: string) => string,
  many: (all: string) => string,
): string => (isMulti({ all, filter, ...site }) ? many(all(0)) : one(filter));

const numberAggregate = (
  name: string,
  brief: string,
  sql: string,
  result: number,
): AggregateSpec => ({
  kind: "aggregate",
  name,
  parameters: [numbers],
  returns: "double",
  brief,
  examples: [[`ROW n = [1, 3, 3, 5] | MV_EXPAND n | STATS ${name}(n)`, result]],
  sql: ([x = ""], site) => {
    if (site.args[0]?.multi) return `list_aggregate(CAST(${site.all(0)} AS DOUBLE[]), '${sql}')`;
    // DuckDB fails where the square of a value is no double.
    const value = `CAST(${x} AS DOUBLE)`;
    const inside = `CASE WHEN abs(${value}) < 1e150 THEN ${value} END`;
    const failure = site.fail(
      "java.lang.ArithmeticException: not a finite double number: Infinity",
    );
    return `CASE WHEN max(abs(${value}))${site.filter} >= 1e150 THEN ${failure} ELSE ${sql}(${inside})${site.filter} END`;
  },
});

const extreme = (name: "MIN" | "MAX", brief: string, result: number): AggregateSpec => ({
  kind: "aggregate",
  name,
  parameters: [parameter("field", ordered, { list: true })],
  returns: sameAsFirst,
  brief,
  examples: [[`ROW n = [1, 3, 5] | STATS ${name}(n)`, result]],
  sql: ([x = ""], site) => {
    const sql = name.toLowerCase();
    return `${sql}(${isMulti(site) ? `list_${sql}(${x})` : x})${site.filter}`;
  },
});

const existence = (name: "PRESENT" | "ABSENT", brief: string): AggregateSpec => ({
  kind: "aggregate",
  name,
  parameters: [field],
  returns: "boolean",
  brief,
  examples: [[`ROW n = 1 | STATS ${name}(n)`, name === "PRESENT"]],
  sql: ([x = ""], { filter }) => `(count(${x})${filter} ${name === "PRESENT" ? ">" : "="} 0)`,
});

const edge = (name: "FIRST" | "LAST", brief: string, result: string): AggregateSpec => ({
  kind: "aggregate",
  name,
  parameters: [
    parameter("value", anyType, { list: true }),
    parameter("sort", ordered, { list: true }),
  ],
  returns: sameAsFirst,
  multi: true,
  brief,
  examples: [[`ROW v = SPLIT("b,a", ",") | MV_EXPAND v | STATS ${name}(v, v)`, result]],
  sql: ([value = "", sort = ""], site) =>
    edgeSql(name, value, site.args[1]?.multi ? `list_${edges[name].list}(${sort})` : sort, site),
});

const edges = {
  FIRST: { sql: "arg_min_null", list: "min" },
  LAST: { sql: "arg_max_null", list: "max" },
} as const;

/** The values beside the least or greatest of an order: null if they are. */
const edgeSql = (
  name: keyof typeof edges,
  value: string,
  order: string,
  site: AggregateSite,
): string => {
  const list = isMulti(site) ? value : `CASE WHEN ${value} IS NOT NULL THEN [${value}] END`;
  return `${edges[name].sql}(${list}, ${order})${site.filter}`;
};

const timely = (name: "EARLIEST" | "LATEST", brief: string): AggregateSpec => ({
  kind: "aggregate",
  name,
  parameters: [parameter("field", anyType, { list: true })],
  returns: sameAsFirst,
  multi: true,
  brief,
  examples: [[`ROW @timestamp = NOW(), v = 5 | STATS ${name}(v)`, 5]],
  sql: ([value = ""], site) => {
    const time = site.env.planner.scope.find("@timestamp");
    if (!time) return site.refuse(0, "needs a column @timestamp beside it, found value");
    return edgeSql(name === "EARLIEST" ? "FIRST" : "LAST", value, time.id, site);
  },
});

function sumSql([x = ""]: readonly string[], site: AggregateSite): string {
  const value = isMulti(site) ? `list_sum(${x})` : x;
  const sum = `sum(${value})${site.filter}`;
  if (site.type === "double") return `CAST(${sum} AS DOUBLE)`;
  const failure = site.fail(`java.lang.ArithmeticException: ${site.type} overflow`);
  return `coalesce(TRY_CAST(${sum} AS ${sqlType(site.type)}), CASE WHEN ${sum} IS NOT NULL THEN ${failure} END)`;
}

function percentile(site: AggregateSite, x: string, part: number): string {
  return over(
    site,
    (filter) => `quantile_cont(${x}, ${part}e0)${filter}`,
    (all) => `list_aggregate(CAST(${all} AS DOUBLE[]), 'quantile_cont', ${part}e0)`,
  );
}

const noLimit = (site: AggregateSite, limit: number): string =>
  site.problem((source) => `Limit must be greater than 0 in [${source}], found [${limit}]`);

export const aggregateFunctions: readonly AggregateSpec[] = [
  {
    kind: "aggregate",
    name: "COUNT",
    parameters: [{ ...field, optional: true }],
    returns: "long",
    brief: "How many values there are; rows, if no field or `*` is given.",
    examples: [["ROW n = [1, 2] | STATS COUNT(n)", 2]],
    sql: ([x], site) => {
      if (x === undefined || site.args[0]?.type === "null") {
        return x === undefined ? `count(*)${site.filter}` : `CAST(0 AS BIGINT)`;
      }
      if (isMulti(site)) return `CAST(coalesce(sum(len(${x}))${site.filter}, 0) AS BIGINT)`;
      return `count(${x})${site.filter}`;
    },
  },
  {
    kind: "aggregate",
    name: "COUNT_DISTINCT",
    parameters: [
      field,
      parameter("precision", ["integer", "long", "unsigned_long"], {
        optional: true,
        constant: true,
      }),
    ],
    returns: "long",
    brief:
      "How many different values there are. Elasticsearch's count is approximate, this one exact.",
    examples: [["ROW n = [1, 2, 2] | STATS COUNT_DISTINCT(n)", 2]],
    sql: ([x = ""], site) =>
      over(
        site,
        (filter) => `count(DISTINCT ${x})${filter}`,
        (all) => `CAST(coalesce(len(list_distinct(${all})), 0) AS BIGINT)`,
      ),
  },
  extreme("MIN", "The smallest value.", 1),
  extreme("MAX", "The largest value.", 5),
  {
    kind: "aggregate",
    name: "SUM",
    parameters: [numbers],
    returns: (types) => (types[0] === "double" || types[0] === "unsigned_long" ? types[0] : "long"),
    brief: "The sum of the values.",
    examples: [["ROW n = [1, 3, 5] | STATS SUM(n)", 9]],
    sql: sumSql,
  },
  {
    kind: "aggregate",
    name: "AVG",
    parameters: [numbers],
    returns: "double",
    brief: "The average of the values.",
    examples: [["ROW n = [1, 3, 5] | STATS AVG(n)", 3]],
    sql: ([x = ""], site) =>
      over(
        site,
        (filter) => `avg(${x})${filter}`,
        (all) => `list_avg(${all})`,
      ),
  },
  {
    kind: "aggregate",
    name: "MEDIAN",
    parameters: [numbers],
    returns: "double",
    brief: "The value that half of the values lie below.",
    examples: [["ROW n = [1, 3, 5, 100] | STATS MEDIAN(n)", 4]],
    sql: ([x = ""], site) => percentile(site, x, 0.5),
  },
  {
    kind: "aggregate",
    name: "PERCENTILE",
    parameters: [
      numbers,
      parameter("percentile", ["integer", "long", "double"], { constant: true }),
    ],
    returns: "double",
    brief: "The value that so many percent of the values lie below.",
    examples: [["ROW n = [0, 10, 20, 30, 40] | STATS PERCENTILE(n, 25)", 10]],
    sql: ([x = ""], site) => {
      const part = Number(site.constant(1)) / 100;
      if (!(part >= 0 && part <= 1))
        return site.refuse(1, "must be a number between 0 and 100, found value");
      return percentile(site, x, part);
    },
  },
  numberAggregate("MEDIAN_ABSOLUTE_DEVIATION", "The median distance from the median.", "mad", 1),
  numberAggregate("STD_DEV", "The standard deviation of the population.", "stddev_pop", Math.SQRT2),
  numberAggregate("VARIANCE", "The variance of the population.", "var_pop", 2),
  {
    kind: "aggregate",
    name: "VALUES",
    parameters: [field],
    returns: sameAsFirst,
    multi: true,
    brief: "The different values, as several values of one field. Their order is not given.",
    examples: [["ROW n = [3, 1, 3] | STATS VALUES(n)", [1, 3]]],
    sql: (_args, { all }) => `nullif(list_sort(list_distinct(${all(0)})), [])`,
  },
  {
    kind: "aggregate",
    name: "TOP",
    parameters: [
      parameter("field", ordered, { list: true }),
      parameter("limit", ["integer"], { constant: true }),
      parameter("order", strings, { optional: true, constant: true }),
      parameter("outputField", anyType, { optional: true }),
    ],
    returns: (types) => sameAsFirst([types[3] ?? types[0] ?? "null"]),
    multi: true,
    brief:
      'The first values in order, "asc" or "desc", repeated ones too; or what another field has beside them.',
    examples: [['ROW n = [4, 2, 9, 2] | STATS TOP(n, 3, "asc")', [2, 2, 4]]],
    sql: ([x = "", , , output], site) => {
      const limit = Number(site.constant(1));
      if (!(limit > 0)) return noLimit(site, limit);
      const order = site.args[2] === undefined ? "asc" : String(site.constant(2)).toLowerCase();
      if (order !== "asc" && order !== "desc")
        return site.problem(
          (source) =>
            `Invalid order value in [${source}], expected [ASC, DESC] but got [${String(site.constant(2))}]`,
        );
      const sorted = order === "asc" ? "list_sort" : "list_reverse_sort";
      if (output === undefined) return `nullif(${sorted}(${site.all(0)})[1:${limit}], [])`;
      return `arg_${order === "asc" ? "min" : "max"}(${output}, ${x}, ${limit})${site.filter}`;
    },
  },
  {
    kind: "aggregate",
    name: "SAMPLE",
    parameters: [field, parameter("limit", ["integer"], { constant: true })],
    returns: sameAsFirst,
    multi: true,
    brief: "So many values, any of them.",
    examples: [["ROW n = 1 | STATS SAMPLE(n, 3)", 1]],
    sql: (_args, site) => {
      const limit = Number(site.constant(1));
      if (!(limit > 0)) return noLimit(site, limit);
      return `nullif(${site.all(0)}[1:${limit}], [])`;
    },
  },
  {
    kind: "aggregate",
    name: "WEIGHTED_AVG",
    parameters: [parameter("number", numeric), parameter("weight", numeric)],
    returns: "double",
    brief: "The average of the values by their weights.",
    examples: [["ROW n = 4, w = 2 | STATS WEIGHTED_AVG(n, w)", 4]],
    sql: ([x = "", weight = ""], { filter, fail }) => {
      const total = `sum(CASE WHEN ${x} IS NOT NULL THEN CAST(${weight} AS DOUBLE) END)${filter}`;
      const failure = fail("java.lang.ArithmeticException: / by zero");
      return `CASE WHEN ${total} = 0 THEN ${failure} ELSE sum(CAST(${x} AS DOUBLE) * ${weight})${filter} / ${total} END`;
    },
  },
  existence("PRESENT", "Is there any value?"),
  existence("ABSENT", "Is there no value?"),
  edge("FIRST", "The value of the row that comes first by another field.", "a"),
  edge("LAST", "The value of the row that comes last by another field.", "b"),
  timely("EARLIEST", "The value of the row with the earliest `@timestamp`."),
  timely("LATEST", "The value of the row with the latest `@timestamp`."),
];
