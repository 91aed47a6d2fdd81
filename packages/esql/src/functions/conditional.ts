import { listSql, type Typed } from "../check/typed.ts";
import { anyType, commonType, type EsType, numeric, sqlType } from "../types/types.ts";
import { type CallSite, parameter, type ScalarSpec, sameAsFirst } from "./spec.ts";

/** The values with one type and form: all as LISTs if one is. `placeOf` says which argument each is. */
function aligned(
  site: CallSite,
  values: readonly Typed[],
  placeOf: (index: number) => number = (index) => index,
): readonly string[] {
  let type: EsType = "null";
  for (const [index, value] of values.entries()) {
    const common = commonType(type, value.type);
    if (common === undefined) site.refuseType(placeOf(index), type);
    else type = common;
  }
  const multi = values.some((value) => value.multi);
  const target = `${sqlType(type)}${multi ? "[]" : ""}`;
  return values.map((value) =>
    value.type === "null" ? `CAST(NULL AS ${target})` : multi ? listSql(value) : value.sql,
  );
}

const anyValue = parameter("value", anyType, { list: true, variadic: true });

const extreme = (name: "GREATEST" | "LEAST", brief: string, result: number): ScalarSpec => ({
  kind: "scalar",
  name,
  parameters: [
    parameter("first", anyType),
    parameter("rest", anyType, { optional: true, variadic: true }),
  ],
  returns: sameAsFirst,
  alike: "exactly",
  brief,
  examples: [[`ROW ${name}(1, 3, 2)`, result]],
  sql: (args, site) => {
    const all = args.map((arg) => site.mention(arg));
    if (all.length === 1) return all[0] ?? "NULL";
    const nulls = all.map((arg) => `${arg} IS NULL`).join(" OR ");
    return `CASE WHEN ${nulls} THEN NULL ELSE ${name.toLowerCase()}(${all.join(", ")}) END`;
  },
});

const comparable = [
  ...numeric,
  "keyword",
  "text",
  "date",
  "date_nanos",
  "ip",
  "version",
  "boolean",
] as const;

const clamp = (
  name: string,
  bounds: readonly string[],
  brief: string,
  example: readonly [string, number],
): ScalarSpec => ({
  kind: "scalar",
  name,
  parameters: [
    parameter("field", comparable),
    ...bounds.map((bound) => parameter(bound, comparable)),
  ],
  alike: "numerically",
  returns: sameAsFirst,
  brief,
  examples: [example],
  sql: (args, site) => {
    const [x = "", ...limits] = args.map((arg) => site.mention(arg));
    const nulls = [x, ...limits].map((arg) => `${arg} IS NULL`).join(" OR ");
    const bounded = bounds.reduce(
      (value, bound, index) =>
        `${bound === "min" ? "greatest" : "least"}(${value}, ${limits[index]})`,
      x,
    );
    return `CAST(CASE WHEN ${nulls} THEN NULL ELSE ${bounded} END AS ${sqlType(site.type)})`;
  },
});

const condition = parameter("condition", ["boolean"]);
const trueValue = parameter("trueValue", anyType, { list: true, variadic: true });

/** The values among the arguments of CASE: every second, and the last if their number is odd. */
const caseValues = <T>(args: readonly T[]): readonly T[] =>
  args.filter((_, index) => index % 2 === 1 || index === args.length - 1);

export const conditionalFunctions: readonly ScalarSpec[] = [
  {
    kind: "scalar",
    name: "CASE",
    parameters: [condition, trueValue],
    parameterAt: (index, count) => (index % 2 === 0 && index < count - 1 ? condition : trueValue),
    returns: (types) => sameAsFirst(caseValues(types)),
    multi: "asGiven",
    takesNull: true,
    brief: "The value behind the first condition that is true, else the last value, else null.",
    examples: [['ROW CASE(1 > 2, "a", 2 > 1, "b", "c")', "b"]],
    sql: (args, site) => {
      const values = aligned(site, caseValues(site.args), (index) =>
        Math.min(index * 2 + 1, args.length - 1),
      );
      const branches: string[] = [];
      const pairs = Math.floor(args.length / 2);
      for (let pair = 0; pair < pairs; pair += 1) {
        branches.push(`WHEN ${args[pair * 2]} THEN ${values[pair]}`);
      }
      const otherwise = args.length % 2 === 1 ? ` ELSE ${values[pairs]}` : "";
      return `CASE ${branches.join(" ")}${otherwise} END`;
    },
  },
  {
    kind: "scalar",
    name: "COALESCE",
    parameters: [
      parameter("first", anyType, { list: true }),
      { ...anyValue, name: "rest", optional: true },
    ],
    returns: sameAsFirst,
    multi: "asGiven",
    takesNull: true,
    brief: "The first value that is not null.",
    examples: [["ROW COALESCE(null, 2, 3)", 2]],
    sql: (_args, site) => `coalesce(${aligned(site, site.args).join(", ")})`,
  },
  extreme("GREATEST", "The largest of the values, null if one is.", 3),
  extreme("LEAST", "The smallest of the values, null if one is.", 1),
  clamp(
    "CLAMP",
    ["min", "max"],
    "The value, but at least the first bound and at most the second.",
    ["ROW CLAMP(15, 0, 10)", 10],
  ),
  clamp("CLAMP_MIN", ["min"], "The value, but at least the bound.", ["ROW CLAMP_MIN(-5, 0)", 0]),
  clamp("CLAMP_MAX", ["max"], "The value, but at most the bound.", ["ROW CLAMP_MAX(15, 10)", 10]),
];
