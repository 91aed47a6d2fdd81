import { column, createEnv } from "../check/check.ts";
import { parseName } from "../parse/name.ts";
import { createScope } from "../plan/scope.ts";
import { isId } from "../plan/step.ts";
import type { Expand } from "../tree/query.ts";
import type { CommandSpec } from "./spec.ts";

export const mvExpand: CommandSpec<Expand> = {
  kind: "mv_expand",
  keyword: "MV_EXPAND",
  syntax: "MV_EXPAND column",
  brief: "Makes one row of each value of a column.",
  examples: ['ROW a = [1, 2, 3], b = "x" | MV_EXPAND a'],
  parse: (reader, start) => {
    const name = parseName(reader);
    return { kind: "mv_expand", column: name, start, end: reader.cursor.lastEnd() };
  },
  plan: ({ column: node }, planner) => {
    const { sql, multi } = column(createEnv(planner, "outside STATS command"), node);
    if (!multi || !isId(sql)) return;
    const to = planner.newId();
    planner.add({ kind: "expand", from: sql, to });
    planner.scope = createScope(
      planner.scope.columns.map((each) =>
        each.name === node.name ? { ...each, id: to, multi: false } : each,
      ),
    );
  },
};
