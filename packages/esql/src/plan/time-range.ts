import { isDuration, literalCast, takesLiteral } from "../check/convert.ts";
import type { Env } from "../check/env.ts";
import type { Binary, Call, Expression } from "../tree/expression.ts";

const mirrored: Readonly<Record<string, string>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

function constantTime(env: Env, node: Expression): number | undefined {
  const value = env.check(node);
  const date = takesLiteral(value, "date") ? literalCast(env, value, "date", node) : value;
  return date.type === "date" && typeof date.constant === "number" ? date.constant : undefined;
}

function apply({ planner }: Env, operator: string, time: number): void {
  const { from, to } = planner.range;
  const low = operator === ">" ? time + 1 : time;
  const high = operator === "<" ? time - 1 : time;
  const lower = operator === "==" || operator.startsWith(">");
  const upper = operator === "==" || operator.startsWith("<");
  planner.range = {
    ...planner.range,
    ...(lower ? { from: Math.max(from ?? low, low) } : {}),
    ...(upper ? { to: Math.min(to ?? high, high) } : {}),
  };
}

function narrowBy(env: Env, { left, right, operator }: Binary): void {
  const { scope, timeId } = env.planner;
  const isTime = (node: Expression): boolean =>
    node.kind === "name" && scope.find(node.name)?.id === timeId;
  if (!["==", "<", "<=", ">", ">="].includes(operator)) return;
  const flipped = !isTime(left);
  if (flipped && !isTime(right)) return;
  const time = constantTime(env, flipped ? left : right);
  if (time !== undefined) apply(env, flipped ? (mirrored[operator] ?? operator) : operator, time);
}

/** TRANGE: the last so long, or from (not included) one time to another. */
function narrowByCall(env: Env, { args }: Call): void {
  const { now } = env.planner.options;
  const [first, last] = args;
  if (!first) return;
  const { constant } = env.check(first);
  const from =
    isDuration(constant) && constant.months === 0
      ? now - constant.days * 86_400_000 - constant.milliseconds
      : constantTime(env, first);
  if (from !== undefined) apply(env, ">", from);
  const to = last ? constantTime(env, last) : now;
  if (to !== undefined) apply(env, "<=", to);
}

/** Narrows the range of `@timestamp` that must be read by what a filter demands of it. */
export function narrowRange(condition: Expression, env: Env): void {
  if (env.planner.timeId === undefined) return;
  if (condition.kind === "binary" && condition.operator === "AND") {
    narrowRange(condition.left, env);
    narrowRange(condition.right, env);
  } else if (condition.kind === "binary") narrowBy(env, condition);
  else if (condition.kind === "call" && condition.name.toUpperCase() === "TRANGE") {
    narrowByCall(env, condition);
  }
}
