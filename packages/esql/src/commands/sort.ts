import { createEnv } from "../check/check.ts";
import type { Reader } from "../parse/reader.ts";
import type { OrderKey } from "../plan/step.ts";
import { isId } from "../plan/step.ts";
import type { Sort, SortKey } from "../tree/query.ts";
import type { CommandSpec } from "./spec.ts";

function parseKey(reader: Reader): SortKey {
  const { cursor } = reader;
  const expression = reader.expression();
  const direction = cursor.take("ASC", "DESC")?.text.toUpperCase();
  const place = cursor.take("NULLS")
    ? cursor.expect("FIRST", "LAST").text.toUpperCase()
    : undefined;
  const key = {
    expression,
    descending: direction === "DESC",
    start: expression.start,
    end: cursor.lastEnd(),
  };
  return place ? { ...key, nulls: place === "FIRST" ? "first" : "last" } : key;
}

export const sort: CommandSpec<Sort> = {
  kind: "sort",
  keyword: "SORT",
  syntax: "SORT expression [ASC | DESC] [NULLS FIRST | NULLS LAST] [, …]",
  brief: "Orders rows; null comes last when ascending and first when descending.",
  examples: ["FROM logs-* | SORT @timestamp DESC, event_name"],
  parse: (reader, start) => {
    const keys = [parseKey(reader)];
    while (reader.cursor.take(",")) keys.push(parseKey(reader));
    return { kind: "sort", keys, start, end: reader.cursor.lastEnd() };
  },
  plan: ({ keys }, planner) => {
    const env = createEnv(planner, "outside STATS command");
    planner.order = keys.map(({ expression, descending, nulls }): OrderKey => {
      const { sql, multi } = env.check(expression);
      // Of several values the smallest counts when ascending, the largest when descending.
      const key = multi ? `list_${descending ? "max" : "min"}(${sql})` : sql;
      const id = isId(key) ? key : planner.define(key);
      return { id, descending, nullsFirst: nulls ? nulls === "first" : descending };
    });
    planner.add({ kind: "define", definitions: [] });
  },
};
