import { createEnv } from "../check/check.ts";
import { single } from "../check/single.ts";
import { noteEqual } from "../plan/equal.ts";
import { narrowRange } from "../plan/time-range.ts";
import type { Where } from "../tree/query.ts";
import type { CommandSpec } from "./spec.ts";

export const where: CommandSpec<Where> = {
  kind: "where",
  keyword: "WHERE",
  syntax: "WHERE condition",
  brief: "Keeps the rows for which a condition is true.",
  examples: ['FROM logs-* | WHERE event_name == "user.click" AND page.url LIKE "*/checkout*"'],
  parse: (reader, start) => {
    const condition = reader.expression();
    return { kind: "where", condition, start, end: reader.cursor.lastEnd() };
  },
  plan: ({ condition }, planner) => {
    const env = createEnv(planner, "outside STATS command", { search: true });
    const value = single(env, env.check(condition), condition);
    if (value.type !== "boolean" && value.type !== "null") {
      const type = value.type === "date" ? "DATETIME" : value.type.toUpperCase();
      planner.problem(condition, `Condition expression needs to be boolean, found [${type}]`);
    }
    narrowRange(condition, env);
    noteEqual(condition, env);
    planner.add({ kind: "filter", sql: value.type === "null" ? "false" : value.sql });
  },
};
