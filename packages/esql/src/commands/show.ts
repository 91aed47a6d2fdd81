import { createScope } from "../plan/scope.ts";
import { sqlString } from "../sql/literal.ts";
import type { Show } from "../tree/query.ts";
import type { CommandSpec } from "./spec.ts";

const facts = { version: "9.5.0", date: "2026-11-23T00:00:00.000Z", hash: "session-replay" };

export const show: CommandSpec<Show> = {
  kind: "show",
  keyword: "SHOW",
  source: true,
  syntax: "SHOW INFO",
  brief: "Says which version of Elasticsearch's ES|QL is spoken.",
  examples: ["SHOW INFO"],
  parse: ({ cursor }, start) => {
    cursor.expect("INFO");
    return { kind: "show", start, end: cursor.lastEnd() };
  },
  plan: (_command, planner) => {
    planner.add({ kind: "row" });
    const columns = Object.entries(facts).map(([name, value]) => {
      const id = planner.define(sqlString(value));
      return { name, id, type: "keyword", multi: false } as const;
    });
    planner.add({ kind: "define", definitions: [] });
    planner.scope = createScope(columns);
  },
};
