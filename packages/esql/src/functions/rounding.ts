import { dates, isWhole, numeric, signed, sqlType } from "../types/types.ts";
import { parameter, type ScalarSpec, sameAsFirst } from "./spec.ts";

const number = parameter("number", numeric);

const whole = (name: string, brief: string, example: readonly [string, number]): ScalarSpec => ({
  kind: "scalar",
  name,
  parameters: [number],
  returns: sameAsFirst,
  brief,
  examples: [example],
  sql: ([x = ""], { type }) => (isWhole(type) ? x : `${name.toLowerCase()}(${x})`),
});

export const roundingFunctions: readonly ScalarSpec[] = [
  whole("CEIL", "Rounds up to the nearest whole number.", ["ROW CEIL(1.2)", 2]),
  whole("FLOOR", "Rounds down to the nearest whole number.", ["ROW FLOOR(1.8)", 1]),
  {
    kind: "scalar",
    name: "ROUND",
    parameters: [number, parameter("decimals", ["integer", "long"], { optional: true })],
    returns: sameAsFirst,
    brief: "Rounds to so many decimal places, to a whole number if none are given.",
    examples: [["ROW ROUND(1.256, 2)", 1.26]],
    sql: ([x = "", decimals], site) => {
      const { type } = site;
      if (isWhole(type) && decimals === undefined) return x;
      const at = decimals === undefined ? "" : site.mention(decimals);
      const places =
        at &&
        `, CAST(CASE WHEN ${at} > 400 THEN 400 WHEN ${at} < -400 THEN -400 ELSE ${at} END AS INTEGER)`;
      return `TRY_CAST(round(${x}${places}) AS ${sqlType(type)})`;
    },
  },
  {
    kind: "scalar",
    name: "ROUND_TO",
    parameters: [
      parameter("field", [...signed, ...dates]),
      parameter("points", [...signed, ...dates], { variadic: true, constant: true }),
    ],
    alike: "numerically",
    returns: (types) =>
      types.includes("double") ? "double" : types.includes("long") ? "long" : (types[0] ?? "null"),
    brief: "Rounds down to the nearest of the points; below all of them, to the first.",
    examples: [["ROW ROUND_TO(7, 0, 5, 10)", 5]],
    sql: ([field = "", ...points], site) => {
      const x = site.mention(field);
      const order = (index: number): number => Number(site.constant(index + 1));
      const sorted = points
        .map((sql, index) => ({ sql, order: order(index) }))
        .sort((a, b) => a.order - b.order);
      const [lowest, ...higher] = sorted;
      const branches = higher.reverse().map(({ sql }) => `WHEN ${x} >= ${sql} THEN ${sql}`);
      const target = sqlType(site.type);
      return `CAST(CASE WHEN ${x} IS NULL THEN NULL ${branches.join(" ")} ELSE ${lowest?.sql} END AS ${target})`;
    },
  },
];
