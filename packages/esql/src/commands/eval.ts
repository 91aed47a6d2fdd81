import { createEnv } from "../check/check.ts";
import { parseFields } from "../parse/fields.ts";
import { defineFields } from "../plan/define-fields.ts";
import type { Eval } from "../tree/query.ts";
import type { CommandSpec } from "./spec.ts";

export const evaluate: CommandSpec<Eval> = {
  kind: "eval",
  keyword: "EVAL",
  syntax: "EVAL [name =] expression [, …]",
  brief: "Adds columns, each seeing those before it; one of a known name replaces that.",
  examples: ["FROM traces-* | EVAL ms = duration / 1000000 | WHERE ms > 500"],
  parse: (reader, start) => {
    const fields = parseFields(reader);
    return { kind: "eval", fields, start, end: reader.cursor.lastEnd() };
  },
  plan: ({ fields }, planner) => {
    defineFields(fields, planner, createEnv(planner, "outside STATS command"));
  },
};
