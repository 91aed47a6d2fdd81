import type { Env } from "../check/env.ts";
import type { Expression } from "../tree/expression.ts";

/** The text that an expression always has; undefined if it may have several. */
function constantText(env: Env, node: Expression): string | undefined {
  const { type, constant } = env.check(node);
  return (type === "keyword" || type === "text") && typeof constant === "string"
    ? constant
    : undefined;
}

function note(env: Env, field: Expression, values: readonly Expression[]): boolean {
  const { scope, equal, indexed } = env.planner;
  const column = field.kind === "name" ? scope.find(field.name) : undefined;
  if (column === undefined || !indexed.has(column.id)) return false;
  const texts = values.map((value) => constantText(env, value));
  const known = texts.filter((text) => text !== undefined);
  if (known.length !== texts.length) return false;
  equal.set(column.id, known);
  return true;
}

/** Notes the fields that a filter holds to texts: the store knows where some of these are. */
export function noteEqual(condition: Expression, env: Env): void {
  // Holds for every row that was read as long as a filter on the time does.
  if (env.planner.timeId === undefined) return;
  if (condition.kind === "in") {
    if (!condition.negated) note(env, condition.operand, condition.items);
  } else if (condition.kind === "binary") {
    const { operator, left, right } = condition;
    if (operator === "AND") {
      noteEqual(left, env);
      noteEqual(right, env);
    } else if (operator === "==" && !note(env, left, [right])) note(env, right, [left]);
  }
}
