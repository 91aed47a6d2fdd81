import { column } from "../check/check.ts";
import type { Env } from "../check/env.ts";
import type { Field } from "../tree/query.ts";
import { isTimespan } from "../types/types.ts";
import type { Planner } from "./planner.ts";
import { withColumns } from "./scope.ts";
import { isId } from "./step.ts";

/** Adds columns one after the other, each seeing those before it. */
export function defineFields(fields: readonly Field[], planner: Planner, env: Env): void {
  for (const { name, expression, start, end } of fields) {
    // A bare name is a column under another name: no SQL at all.
    const value = expression.kind === "name" ? column(env, expression) : env.check(expression);
    if (isTimespan(value.type)) {
      const text = planner.text.slice(start, end);
      planner.problem(
        { start, end },
        `cannot use [${text}] directly in a row assignment or EVAL: type [${value.type}]`,
      );
      continue;
    }
    const id = isId(value.sql) ? value.sql : planner.newId();
    if (id !== value.sql) planner.add({ kind: "define", definitions: [{ id, sql: value.sql }] });
    const { type, multi } = value;
    planner.scope = withColumns(planner.scope, [{ name, id, type, multi }]);
  }
}
