import { isWhole, numeric, signed, sqlType } from "../types/types.ts";
import { roundingFunctions } from "./rounding.ts";
import { type CallSite, parameter, type ScalarSpec, sameAsFirst } from "./spec.ts";

const number = parameter("number", numeric);
const arithmetic = "java.lang.ArithmeticException: ";

interface Simple {
  readonly name: string;
  readonly brief: string;
  readonly sql: (x: string) => string;
  readonly example: readonly [string, number];
  /** SQL that is true where there is no result, and why. */
  readonly outside?: readonly [(x: string) => string, string];
}

const finite = (site: CallSite, sql: string): string => {
  const value = site.mention(sql);
  const cause = `${arithmetic}not a finite double number: `;
  const failure = site.fail(cause, site.runtime("esql_double_text", [value]));
  return `CASE WHEN NOT isfinite(${value}) THEN ${failure} ELSE ${value} END`;
};

const real = ({ name, brief, sql, example, outside }: Simple): ScalarSpec => ({
  kind: "scalar",
  name,
  parameters: [number],
  returns: "double",
  brief,
  examples: [example],
  sql: ([argument = ""], site) => {
    const x = site.mention(`CAST(${argument} AS DOUBLE)`);
    if (!outside) return finite(site, sql(x));
    const [condition, cause] = outside;
    const failure = site.fail(arithmetic + cause);
    return `CASE WHEN ${condition(x)} THEN ${failure} ELSE ${sql(x)} END`;
  },
});

const beyondOne = (x: string): string => `abs(${x}) > 1`;

const constant = (name: string, brief: string, value: number): ScalarSpec => ({
  kind: "scalar",
  name,
  parameters: [],
  returns: "double",
  brief,
  examples: [[`ROW ${name}()`, value]],
  sql: () => `${value}e0`,
  fold: () => value,
});

export const mathFunctions: readonly ScalarSpec[] = [
  {
    kind: "scalar",
    name: "ABS",
    parameters: [number],
    returns: sameAsFirst,
    brief: "The absolute value.",
    examples: [["ROW ABS(-1.5)", 1.5]],
    sql: ([x = ""], site) => {
      const { type } = site;
      if (type === "unsigned_long") return x;
      if (!isWhole(type)) return `abs(${x})`;
      const [name, least] =
        type === "integer" ? ["Integer", "-2147483648"] : ["Long", "-9223372036854775808"];
      const failure = site.fail(
        `${arithmetic}Overflow to represent absolute value of ${name}.MIN_VALUE`,
      );
      const value = site.mention(x);
      return `CASE WHEN ${value} = CAST('${least}' AS ${sqlType(type)}) THEN ${failure} ELSE CAST(abs(${value}) AS ${sqlType(type)}) END`;
    },
  },
  constant("E", "Euler's number.", Math.E),
  constant("PI", "The ratio of a circle's circumference to its diameter.", Math.PI),
  constant("TAU", "The ratio of a circle's circumference to its radius.", 2 * Math.PI),
  real({
    name: "ACOS",
    brief: "The arc cosine, in radians.",
    sql: (x) => `acos(${x})`,
    example: ["ROW ACOS(1.0)", 0],
    outside: [beyondOne, "Acos input out of range"],
  }),
  real({
    name: "ASIN",
    brief: "The arc sine, in radians.",
    sql: (x) => `asin(${x})`,
    example: ["ROW ASIN(0.0)", 0],
    outside: [beyondOne, "Asin input out of range"],
  }),
  real({
    name: "ACOSH",
    brief: "The inverse hyperbolic cosine.",
    sql: (x) => `acosh(${x})`,
    example: ["ROW ACOSH(1.0)", 0],
    outside: [(x) => `${x} < 1`, "Acosh input out of range"],
  }),
  real({
    name: "ASINH",
    brief: "The inverse hyperbolic sine.",
    sql: (x) => `asinh(${x})`,
    example: ["ROW ASINH(0.0)", 0],
  }),
  real({
    name: "ATANH",
    brief: "The inverse hyperbolic tangent.",
    sql: (x) => `atanh(${x})`,
    example: ["ROW ATANH(0.0)", 0],
    outside: [(x) => `abs(${x}) >= 1`, "Atanh input out of range"],
  }),
  real({
    name: "ATAN",
    brief: "The arc tangent, in radians.",
    sql: (x) => `atan(${x})`,
    example: ["ROW ATAN(0.0)", 0],
  }),
  real({
    name: "CBRT",
    brief: "The cube root.",
    sql: (x) => `cbrt(${x})`,
    example: ["ROW CBRT(1000.0)", 10],
  }),
  real({
    name: "COS",
    brief: "The cosine of an angle in radians.",
    sql: (x) => `cos(${x})`,
    example: ["ROW COS(0.0)", 1],
  }),
  real({
    name: "COSH",
    brief: "The hyperbolic cosine.",
    sql: (x) => `cosh(${x})`,
    example: ["ROW COSH(0.0)", 1],
  }),
  real({
    name: "EXP",
    brief: "Euler's number to the power of the argument.",
    sql: (x) => `exp(${x})`,
    example: ["ROW EXP(0.0)", 1],
  }),
  real({
    name: "LOG10",
    brief: "The logarithm to base 10.",
    sql: (x) => `log10(${x})`,
    example: ["ROW LOG10(1000.0)", 3],
    outside: [(x) => `${x} <= 0`, "Log of non-positive number"],
  }),
  real({
    name: "SIN",
    brief: "The sine of an angle in radians.",
    sql: (x) => `sin(${x})`,
    example: ["ROW SIN(0.0)", 0],
  }),
  real({
    name: "SINH",
    brief: "The hyperbolic sine.",
    sql: (x) => `sinh(${x})`,
    example: ["ROW SINH(0.0)", 0],
  }),
  real({
    name: "SIGNUM",
    brief: "-1, 0 or 1 by the sign of the argument.",
    sql: (x) => `CAST(sign(${x}) AS DOUBLE)`,
    example: ["ROW SIGNUM(-5)", -1],
  }),
  real({
    name: "SQRT",
    brief: "The square root.",
    sql: (x) => `sqrt(${x})`,
    example: ["ROW SQRT(100.0)", 10],
    outside: [(x) => `${x} < 0`, "Square root of negative"],
  }),
  real({
    name: "TAN",
    brief: "The tangent of an angle in radians.",
    sql: (x) => `tan(${x})`,
    example: ["ROW TAN(0.0)", 0],
  }),
  real({
    name: "TANH",
    brief: "The hyperbolic tangent.",
    sql: (x) => `tanh(${x})`,
    example: ["ROW TANH(0.0)", 0],
  }),
  {
    kind: "scalar",
    name: "ATAN2",
    parameters: [parameter("y_coordinate", numeric), parameter("x_coordinate", numeric)],
    returns: "double",
    brief: "The angle between the positive x-axis and the ray to the point, in radians.",
    examples: [["ROW ATAN2(0.0, 1.0)", 0]],
    sql: ([y = "", x = ""]) => `atan2(${y}, ${x})`,
  },
  {
    kind: "scalar",
    name: "HYPOT",
    parameters: [parameter("number1", numeric), parameter("number2", numeric)],
    returns: "double",
    brief: "The hypotenuse of a right triangle from its other sides.",
    examples: [["ROW HYPOT(3.0, 4.0)", 5]],
    sql: ([a = "", b = ""], site) =>
      finite(site, `sqrt(pow(CAST(${a} AS DOUBLE), 2) + pow(CAST(${b} AS DOUBLE), 2))`),
  },
  {
    kind: "scalar",
    name: "POW",
    parameters: [parameter("base", numeric), parameter("exponent", numeric)],
    returns: "double",
    brief: "The base raised to the exponent, always a double.",
    examples: [["ROW POW(2, 10)", 1024]],
    sql: ([base = "", exponent = ""], site) =>
      finite(site, `pow(CAST(${base} AS DOUBLE), CAST(${exponent} AS DOUBLE))`),
  },
  {
    kind: "scalar",
    name: "LOG",
    parameters: [parameter("base", numeric), parameter("number", numeric, { optional: true })],
    returns: "double",
    brief: "The logarithm to a base, or the natural one if a single argument is given.",
    examples: [
      ["ROW LOG(2.0, 8.0)", 3],
      ["ROW LOG(1)", 0],
    ],
    sql: ([first = "", second], site) => {
      const failure = site.fail(`${arithmetic}Log of non-positive number`);
      const a = site.mention(`CAST(${first} AS DOUBLE)`);
      if (second === undefined) return `CASE WHEN ${a} <= 0 THEN ${failure} ELSE ln(${a}) END`;
      const b = site.mention(`CAST(${second} AS DOUBLE)`);
      const one = site.fail(`${arithmetic}/ by zero`);
      return `CASE WHEN ${a} <= 0 OR ${b} <= 0 THEN ${failure} WHEN ${a} = 1 THEN ${one} ELSE log10(${b}) / log10(${a}) END`;
    },
  },
  ...roundingFunctions,
  {
    kind: "scalar",
    name: "COPY_SIGN",
    parameters: [parameter("magnitude", signed), parameter("sign", signed)],
    returns: sameAsFirst,
    brief: "The magnitude of the first with the sign of the second.",
    examples: [["ROW COPY_SIGN(5.0, -2.0)", -5]],
    sql: ([magnitude = "", sign = ""], { type }) =>
      `CAST(abs(${magnitude}) * CASE WHEN signbit(CAST(${sign} AS DOUBLE)) THEN -1 ELSE 1 END AS ${sqlType(type)})`,
  },
  {
    kind: "scalar",
    name: "SCALB",
    parameters: [parameter("d", numeric), parameter("scaleFactor", ["integer", "long"])],
    returns: "double",
    brief: "The first times two to the power of the second.",
    examples: [["ROW SCALB(3.0, 2)", 12]],
    sql: ([d = "", factor = ""], site) => finite(site, `CAST(${d} AS DOUBLE) * pow(2, ${factor})`),
  },
];
