import { createEnv } from "../check/check.ts";
import { parseFields } from "../parse/fields.ts";
import { defineFields } from "../plan/define-fields.ts";
import type { Row } from "../tree/query.ts";
import type { CommandSpec } from "./spec.ts";

export const row: CommandSpec<Row> = {
  kind: "row",
  keyword: "ROW",
  source: true,
  syntax: "ROW [name =] value [, …]",
  brief: "Makes one row of the values given.",
  examples: ['ROW a = 1, b = "two", c = [1, 2]'],
  parse: (reader, start) => {
    const fields = parseFields(reader);
    return { kind: "row", fields, start, end: reader.cursor.lastEnd() };
  },
  plan: ({ fields }, planner) => {
    planner.add({ kind: "row" });
    defineFields(fields, planner, createEnv(planner, "outside STATS command"));
  },
};
