import type { Expression } from "../tree/expression.ts";
import { sqlType } from "../types/types.ts";
import { type Env, mention } from "./env.ts";
import { scalar, type Typed } from "./typed.ts";

const cause = "java.lang.IllegalArgumentException: single-value function encountered multi-value";

/** The one value of a field; several give null and a warning about the expression around. */
export function single(env: Env, value: Typed, around: Expression): Typed {
  if (!value.multi) return value;
  const list = mention(env, value.sql);
  const type = sqlType(value.type);
  const raise = env.planner.raise(around, cause);
  return scalar(
    value.type,
    `CASE WHEN len(${list}) > 1 THEN CAST(${raise} AS ${type}) ELSE ${list}[1] END`,
  );
}
