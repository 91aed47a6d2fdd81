import { sqlValue } from "../sql/literal.ts";
import type { Binary, Unary } from "../tree/expression.ts";
import {
  commonNumeric,
  type EsType,
  isDate,
  isNumeric,
  isString,
  isTimespan,
  sqlType,
} from "../types/types.ts";
import { intervalSql, isDuration, literalCast, takesLiteral } from "./convert.ts";
import { type Env, mention, refuse, sourceOf } from "./env.ts";
import { single } from "./single.ts";
import { nullTyped, scalar, type Typed } from "./typed.ts";

const wider: Readonly<Record<string, string>> = {
  integer: "BIGINT",
  long: "HUGEINT",
  unsigned_long: "HUGEINT",
};

/** A result computed in a wider type, null with a warning where it does not fit its own. */
export function checked(env: Env, wide: string, type: EsType, around: Binary | Unary): string {
  const value = mention(env, wide);
  const raise = (cause: string): string =>
    `CAST(${env.planner.raise(around, `java.lang.ArithmeticException: ${cause}`)} AS ${sqlType(type)})`;
  if (type === "double") {
    const infinite = raise("not a finite double number: Infinity");
    return `CASE WHEN NOT isfinite(${value}) THEN ${infinite} ELSE ${value} END`;
  }
  const overflow = raise(`${type === "unsigned_long" ? "unsigned_long" : type} overflow`);
  const narrow = `TRY_CAST(${value} AS ${sqlType(type)})`;
  return `coalesce(${narrow}, CASE WHEN ${value} IS NOT NULL THEN ${overflow} END)`;
}

const leastOf: Readonly<Partial<Record<EsType, string>>> = {
  integer: "-2147483648",
  long: "-9223372036854775808",
};

function division(env: Env, node: Binary, left: Typed, right: Typed, type: EsType): string {
  const operator = node.operator === "%" ? "%" : type === "double" ? "/" : "//";
  const divisor = mention(env, right.sql);
  const zero = env.planner.raise(node, "java.lang.ArithmeticException: / by zero");
  const quotient = `(${left.sql} ${operator} ${divisor})`;
  const value = type === "double" ? checked(env, quotient, type, node) : quotient;
  if (typeof right.constant === "number" && right.constant > 0) return value;
  const whenZero = `WHEN ${divisor} = 0 THEN CAST(${zero} AS ${sqlType(type)})`;
  const least = leastOf[type];
  if (least === undefined) return `CASE ${whenZero} ELSE ${value} END`;
  // The one quotient of whole numbers that is too large; its remainder is zero.
  const dividend = mention(env, left.sql);
  const target = sqlType(type);
  const raise = env.planner.raise(node, `java.lang.ArithmeticException: ${type} overflow`);
  const beyond = node.operator === "%" ? `CAST(0 AS ${target})` : `CAST(${raise} AS ${target})`;
  const whenLeast = `WHEN ${divisor} = -1 AND ${dividend} = CAST('${least}' AS ${target}) THEN ${beyond}`;
  return `CASE ${whenZero} ${whenLeast} ELSE (${dividend} ${operator} ${divisor}) END`;
}

/** The result of two constants where it is exact and in range. */
function folded(
  operator: string,
  type: EsType,
  left: Typed["constant"],
  right: Typed["constant"],
): number | undefined {
  if (typeof left !== "number" || typeof right !== "number") return undefined;
  const result = operator === "*" ? left * right : operator === "+" ? left + right : left - right;
  const most = type === "integer" ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER;
  const fits = type === "double" ? Number.isFinite(result) : Math.abs(result) <= most;
  return fits ? result : undefined;
}

function numericResult(env: Env, node: Binary, left: Typed, right: Typed): Typed {
  const type = commonNumeric(left.type, right.type);
  if (!type) {
    return refuse(
      env,
      node,
      `first argument of [${sourceOf(env, node)}] is [${left.type}] and second is [${right.type}]. [unsigned_long] can only be operated on together with another [unsigned_long]`,
    );
  }
  const target = sqlType(type);
  const as = (value: Typed): Typed =>
    value.type === type ? value : { ...value, sql: `CAST(${value.sql} AS ${target})` };
  const [a, b] = [as(left), as(right)];
  if (node.operator === "/" || node.operator === "%") {
    return scalar(type, division(env, node, a, b, type));
  }
  const constant = folded(node.operator, type, left.constant, right.constant);
  if (constant !== undefined) return { ...scalar(type, sqlValue(constant, type)), constant };
  const first = type === "double" ? a.sql : `CAST(${a.sql} AS ${wider[type] ?? "HUGEINT"})`;
  return scalar(type, checked(env, `(${first} ${node.operator} ${b.sql})`, type, node));
}

function shifted(milliseconds: number, sign: number, value: Typed): number | undefined {
  const by = value.constant;
  if (!isDuration(by)) return undefined;
  const date = new Date(milliseconds);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + sign * by.months);
  const month = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
  date.setUTCDate(Math.min(day, month.getUTCDate()));
  return date.getTime() + sign * (by.days * 86_400_000 + by.milliseconds);
}

function dateResult(env: Env, node: Binary, date: Typed, span: Typed): Typed {
  const sign = node.operator === "-" ? -1 : 1;
  const constant =
    date.type === "date" && typeof date.constant === "number"
      ? shifted(date.constant, sign, span)
      : undefined;
  if (constant !== undefined) return { ...scalar("date", sqlValue(constant, "date")), constant };
  const x = mention(env, date.sql);
  if (date.type === "date_nanos") {
    // DuckDB drops what is finer than a microsecond.
    const rest = `(epoch_ns(${x}) % 1000)`;
    const sum = `(CAST(${x} AS TIMESTAMP) ${node.operator} (${span.sql}))`;
    return scalar("date_nanos", `make_timestamp_ns(epoch_us(${sum}) * 1000 + ${rest})`);
  }
  return scalar(date.type, `CAST((${x} ${node.operator} (${span.sql})) AS ${sqlType(date.type)})`);
}

function spanResult(env: Env, node: Binary, left: Typed, right: Typed): Typed {
  const [a, b] = [left.constant, right.constant];
  if (left.type !== right.type || !isDuration(a) || !isDuration(b)) {
    const text = sourceOf(env, node);
    return refuse(
      env,
      node,
      `[${node.operator}] has arguments with incompatible types [${left.type}] and [${right.type}] in [${text}]`,
    );
  }
  const sign = node.operator === "-" ? -1 : 1;
  const constant = {
    type: a.type,
    months: a.months + sign * b.months,
    days: a.days + sign * b.days,
    milliseconds: a.milliseconds + sign * b.milliseconds,
  };
  return { ...scalar(left.type, intervalSql(constant)), constant };
}

/** `+ - * / %`. */
export function arithmetic(env: Env, node: Binary): Typed {
  let left = single(env, env.check(node.left), node);
  let right = single(env, env.check(node.right), node);
  const { operator } = node;
  const additive = operator === "+" || operator === "-";
  if (additive && isTimespan(right.type) && takesLiteral(left, "date")) {
    left = literalCast(env, left, "date", node.left);
  }
  if (operator === "+" && isTimespan(left.type) && takesLiteral(right, "date")) {
    right = literalCast(env, right, "date", node.right);
  }
  if (additive && isDate(left.type) && isTimespan(right.type))
    return dateResult(env, node, left, right);
  if (operator === "+" && isTimespan(left.type) && isDate(right.type)) {
    return dateResult(env, node, right, left);
  }
  if (additive && isTimespan(left.type) && isTimespan(right.type)) {
    return spanResult(env, node, left, right);
  }
  if (additive && (left.type === "null" || right.type === "null")) {
    const other = left.type === "null" ? right.type : left.type;
    if (isDate(other)) return { ...nullTyped, type: other, sql: `CAST(NULL AS ${sqlType(other)})` };
  }
  if (
    additive &&
    (isDate(left.type) || isTimespan(left.type)) &&
    (isDate(right.type) || isTimespan(right.type))
  ) {
    const shown = (type: EsType): string => (type === "date" ? "datetime" : type);
    const message = `[${operator}] has arguments with incompatible types [${shown(left.type)}] and [${shown(right.type)}]`;
    return refuse(
      env,
      node,
      message,
      isDate(left.type) ? "DATE_DIFF tells how far two dates are apart" : undefined,
    );
  }
  const numberOrNull = (type: EsType): boolean => isNumeric(type) || type === "null";
  const wanted = additive ? "date_nanos, datetime or numeric" : "numeric";
  for (const [value, child, which] of [
    [left, node.left, "first"],
    [right, node.right, "second"],
  ] as const) {
    if (numberOrNull(value.type)) continue;
    const hint = isString(value.type) && operator === "+" ? "CONCAT joins strings" : undefined;
    const shown = value.type === "date" ? "datetime" : value.type;
    const message = `${which} argument of [${sourceOf(env, node)}] must be [${wanted}], found value [${sourceOf(env, child)}] type [${shown}]`;
    return refuse(env, node, message, hint);
  }
  if (left.type === "null" || right.type === "null") {
    const type = left.type === "null" ? right.type : left.type;
    return { ...nullTyped, type, sql: `CAST(NULL AS ${sqlType(type)})` };
  }
  return numericResult(env, node, left, right);
}

/** `-x`. */
export function negation(env: Env, node: Unary): Typed {
  const value = single(env, env.check(node.operand), node);
  if (isDuration(value.constant)) {
    const { type, months, days, milliseconds } = value.constant;
    const constant = { type, months: -months, days: -days, milliseconds: -milliseconds };
    return { ...scalar(value.type, intervalSql(constant)), constant };
  }
  if (value.type === "null") return value;
  if (!isNumeric(value.type) || value.type === "unsigned_long") {
    const text = sourceOf(env, node);
    return refuse(
      env,
      node,
      `argument of [${text}] must be [numeric, date_period or time_duration], found value [${sourceOf(env, node.operand)}] type [${value.type}]`,
    );
  }
  if (value.type === "double") return scalar("double", `(-${value.sql})`);
  const wide = `(-CAST(${value.sql} AS ${wider[value.type] ?? "HUGEINT"}))`;
  return scalar(value.type, checked(env, wide, value.type, node));
}
