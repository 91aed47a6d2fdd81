import type { Cell, ColumnType } from "../../src/ask.ts";
import { type Case, expression, refused } from "../case.ts";

const folder = "functions-operators/math-functions";
const rule = (
  fn: string,
  name: string,
  text: string,
  type: ColumnType,
  value: Cell,
  warnings?: readonly string[],
): Case => expression(`${folder}/${fn}`, name, text, type, value, warnings);

/** Mathematical functions. */
export const maths: readonly Case[] = [
  rule("abs", "ABS of an integer is an integer", "ABS(-7)", "integer", 7),
  rule("abs", "ABS of a double is a double", "ABS(-1.5)", "double", 1.5),
  rule("ceil", "CEIL of a double", "CEIL(1.2)", "double", 2),
  rule("ceil", "CEIL of an integer changes nothing", "CEIL(3)", "integer", 3),
  rule("floor", "FLOOR of a negative double", "FLOOR(-1.2)", "double", -2),
  rule("round", "ROUND to the nearest integer", "ROUND(2.6)", "double", 3),
  rule("round", "ROUND to decimals", "ROUND(3.14159, 2)", "double", 3.14),
  rule("round", "ROUND left of the point", "ROUND(123456, -3)", "integer", 123_000),
  rule("round", "ROUND of an integer changes nothing", "ROUND(5)", "integer", 5),
  rule("round_to", "ROUND_TO takes the fixed point below", "ROUND_TO(7, 0, 5, 10)", "integer", 5),
  rule("sqrt", "SQRT is a double", "SQRT(100)", "double", 10),
  rule("sqrt", "SQRT of a negative number is null with a warning", "SQRT(-1.0)", "double", null, [
    "treating result as null",
  ]),
  rule("cbrt", "CBRT", "CBRT(1000.0)", "double", 10),
  rule("pow", "POW is a double", "POW(2, 10)", "double", 1024),
  rule("pow", "POW with a fraction", "POW(4.0, 0.5)", "double", 2),
  rule("exp", "EXP", "EXP(0)", "double", 1),
  rule("log", "LOG is natural", "LOG(100)", "double", Math.log(100)),
  rule("log", "LOG with a base", "LOG(2.0, 8.0)", "double", 3),
  rule("log", "LOG of 0 is null with a warning", "LOG(0)", "double", null, [
    "treating result as null",
  ]),
  rule("log10", "LOG10", "LOG10(1000.0)", "double", 3),
  rule("hypot", "HYPOT", "HYPOT(3.0, 4.0)", "double", 5),
  rule("signum", "SIGNUM of a negative number", "SIGNUM(-12.5)", "double", -1),
  rule("signum", "SIGNUM of zero", "SIGNUM(0.0)", "double", 0),
  rule("scalb", "SCALB is d times a power of two", "SCALB(3.0, 4)", "double", 48),
  rule("copy_sign", "COPY_SIGN", "COPY_SIGN(5.0, -1.0)", "double", -5),
  rule("pi", "PI", "PI()", "double", Math.PI),
  rule("e", "E", "E()", "double", Math.E),
  rule("tau", "TAU is two PI", "TAU()", "double", 2 * Math.PI),
  rule("sin", "SIN", "SIN(1.8)", "double", Math.sin(1.8)),
  rule("cos", "COS", "COS(1.8)", "double", Math.cos(1.8)),
  rule("tan", "TAN", "TAN(1.8)", "double", Math.tan(1.8)),
  rule("asin", "ASIN", "ASIN(0.9)", "double", Math.asin(0.9)),
  rule("acos", "ACOS outside -1 … 1 is null with a warning", "ACOS(12.0)", "double", null, [
    "treating result as null",
  ]),
  rule("atan", "ATAN", "ATAN(12.9)", "double", Math.atan(12.9)),
  rule("atan2", "ATAN2 takes y and x", "ATAN2(12.9, 0.6)", "double", Math.atan2(12.9, 0.6)),
  rule("sinh", "SINH", "SINH(1.8)", "double", Math.sinh(1.8)),
  rule("cosh", "COSH", "COSH(1.8)", "double", Math.cosh(1.8)),
  rule("tanh", "TANH", "TANH(1.8)", "double", Math.tanh(1.8)),
  expression(
    "functions-operators/type-conversion-functions/to_degrees",
    "TO_DEGREES",
    "TO_DEGREES(PI())",
    "double",
    180,
  ),
  expression(
    "functions-operators/type-conversion-functions/to_radians",
    "TO_RADIANS",
    "TO_RADIANS(180)",
    "double",
    Math.PI,
  ),
  {
    name: "a mathematical function of several values is null with a warning",
    page: "esql-multivalued-fields",
    query: "FROM multi | SORT id | EVAL a = ABS(nums), s = id + nums | KEEP a, s",
    columns: ["a:integer", "s:integer"],
    rows: [
      [null, null],
      [3, 5],
      [null, null],
      [null, null],
    ],
    warnings: [
      "Line 1:33: evaluation of [ABS(nums)] failed, treating result as null",
      "Line 1:48: evaluation of [id + nums] failed, treating result as null",
      "single-value function encountered multi-value",
    ],
  },
  refused(
    `${folder}/abs`,
    "ABS takes numbers",
    "FROM typed | EVAL x = ABS(k)",
    ["ABS(k)", "must be [numeric", "found value [k] type [keyword]"],
    "verification_exception",
    "1:23",
  ),
  refused(`${folder}/pow`, "a function with too few arguments", "ROW x = POW(2)", [
    "pow",
    "line 1:9",
  ]),
];
