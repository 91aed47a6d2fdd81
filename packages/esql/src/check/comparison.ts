import { sqlString } from "../sql/literal.ts";
import type { Binary, Expression, In, Like } from "../tree/expression.ts";
import { type EsType, isDate, isNumeric, isString, sqlType } from "../types/types.ts";
import { literalCast, takesLiteral, widen } from "./convert.ts";
import { type Env, refuse, sourceOf } from "./env.ts";
import { likePattern } from "./like-pattern.ts";
import { rlikePattern } from "./rlike-pattern.ts";
import { single } from "./single.ts";
import { nullTyped, scalar, type Typed } from "./typed.ts";

const nullBoolean: Typed = { ...nullTyped, type: "boolean", sql: "CAST(NULL AS BOOLEAN)" };

const family = (type: EsType): string => {
  if (isNumeric(type)) return "numeric";
  if (isString(type)) return "keyword";
  return type === "date" ? "datetime" : type;
};

/** Both sides as values that can be compared; undefined (and a problem noted) if they cannot. */
function comparable(
  env: Env,
  node: Expression,
  [left, leftNode]: readonly [Typed, Expression],
  [right, rightNode]: readonly [Typed, Expression],
): readonly [Typed, Typed] | undefined {
  if (takesLiteral(right, left.type)) right = literalCast(env, right, left.type, rightNode);
  else if (takesLiteral(left, right.type)) left = literalCast(env, left, right.type, leftNode);
  if (left.type === "null" || right.type === "null") return [left, right];
  const text = sourceOf(env, node);
  const oneUnsigned = (left.type === "unsigned_long") !== (right.type === "unsigned_long");
  if (isNumeric(left.type) && isNumeric(right.type)) {
    if (!oneUnsigned) return [left, right];
    const message = `first argument of [${text}] is [${left.type}] and second is [${right.type}]. [unsigned_long] can only be operated on together with another [unsigned_long]`;
    refuse(env, node, message);
    return undefined;
  }
  if (isDate(left.type) && isDate(right.type)) {
    if (left.type === right.type) return [left, right];
    return [widen(left, "date_nanos"), widen(right, "date_nanos")];
  }
  if (left.type === right.type || (isString(left.type) && isString(right.type))) {
    return [left, right];
  }
  const second = right.type === "date" ? "datetime" : right.type;
  const first = family(left.type);
  const message = `first argument of [${text}] is [${first}] so second argument must also be [${first}] but was [${second}]`;
  refuse(env, node, message);
  return undefined;
}

const sqlOperators: Readonly<Record<string, string>> = {
  "==": "=",
  "!=": "<>",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
};

/** `== != < <= > >=` and `=~`, which is `==` in any letter case. */
export function comparison(env: Env, node: Binary): Typed {
  const sides = comparable(
    env,
    node,
    [single(env, env.check(node.left), node), node.left],
    [single(env, env.check(node.right), node), node.right],
  );
  if (!sides) return nullBoolean;
  const [left, right] = sides;
  if (left.type === "null" || right.type === "null") return nullBoolean;
  if (node.operator === "=~")
    return scalar("boolean", `(lower(${left.sql}) = lower(${right.sql}))`);
  const ordered = node.operator !== "==" && node.operator !== "!=";
  if (ordered && left.type === "boolean") {
    const message = `first argument of [${sourceOf(env, node)}] must be [date_nanos, datetime, double, integer, ip, keyword, long, text, unsigned_long or version], found value [${sourceOf(env, node.left)}] type [boolean]`;
    return refuse(env, node, message);
  }
  return scalar("boolean", `(${left.sql} ${sqlOperators[node.operator] ?? "="} ${right.sql})`);
}

/** `x [NOT] IN (…)`. */
export function membership(env: Env, node: In): Typed {
  const value = single(env, env.check(node.operand), node);
  const tests: string[] = [];
  for (const item of node.items) {
    const sides = comparable(
      env,
      node,
      [value, node.operand],
      [single(env, env.check(item), node), item],
    );
    if (!sides) return nullBoolean;
    const [left, right] = sides;
    if (left.type === "null" || right.type === "null") tests.push("NULL");
    else tests.push(right.sql);
  }
  if (value.type === "null") return nullBoolean;
  const list = tests.map((sql) => (sql === "NULL" ? `CAST(NULL AS ${sqlType(value.type)})` : sql));
  const negated = node.negated ? "NOT " : "";
  return scalar("boolean", `(${value.sql} ${negated}IN (${list.join(", ")}))`);
}

/** `x [NOT] LIKE …` and `RLIKE`. */
export function likeness(env: Env, node: Like): Typed {
  const value = single(env, env.check(node.operand), node);
  if (value.type === "null") return nullBoolean;
  if (!isString(value.type)) {
    const message = `argument of [${sourceOf(env, node)}] must be [string], found value [${sourceOf(env, node.operand)}] type [${value.type}]`;
    return refuse(env, node, message);
  }
  const tests = node.patterns.map((pattern) => {
    if (node.operator === "LIKE") {
      const { sql, escaped } = likePattern(pattern);
      return `${value.sql} LIKE ${sqlString(sql)}${escaped ? " ESCAPE '$'" : ""}`;
    }
    const translated = rlikePattern(pattern);
    if ("problem" in translated) {
      refuse(env, node, `Invalid pattern for RLIKE [${pattern}]: [${translated.problem}]`);
      return "NULL";
    }
    return translated.plain
      ? `regexp_full_match(${value.sql}, ${sqlString(translated.text)}, 's')`
      : env.planner.call("esql_rlike", [sqlString(pattern), value.sql]);
  });
  const any = `(${tests.join(" OR ")})`;
  return scalar("boolean", node.negated ? `(NOT ${any})` : any);
}
