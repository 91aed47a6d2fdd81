import type { Env } from "../check/env.ts";
import type { Field } from "../tree/query.ts";
import type { Planner } from "./planner.ts";
import type { ScopeColumn } from "./scope.ts";
import { type Id, isId } from "./step.ts";

/** The columns that rows are grouped by, as values with ids. */
export function defineGroups(
  fields: readonly Field[],
  planner: Planner,
  env: Env,
): readonly ScopeColumn[] {
  return fields.map(({ name, expression }) => {
    const { type, sql, multi } = env.check(expression);
    const id: Id = isId(sql) ? sql : planner.define(sql);
    return { name, id, type, multi };
  });
}
