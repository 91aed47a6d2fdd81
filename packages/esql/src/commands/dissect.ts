import { createEnv } from "../check/check.ts";
import { single } from "../check/single.ts";
import { parseName } from "../parse/name.ts";
import type { Planner } from "../plan/planner.ts";
import { withColumns } from "../plan/scope.ts";
import { sqlString } from "../sql/literal.ts";
import type { Expression } from "../tree/expression.ts";
import type { Dissect } from "../tree/query.ts";
import { isString } from "../types/types.ts";
import { parseDissect } from "../values/dissect.ts";
import type { CommandSpec } from "./spec.ts";

/** The text that DISSECT and GROK take apart. */
export function inputText(input: Expression, name: string, planner: Planner): string {
  const env = createEnv(planner, "outside STATS command");
  const value = single(env, env.check(input), input);
  if (value.type === "null") return "CAST(NULL AS VARCHAR)";
  if (!isString(value.type)) {
    const text = planner.text.slice(input.start, input.end);
    planner.problem(
      input,
      `${name} only supports KEYWORD or TEXT values, found expression [${text}] type [${value.type.toUpperCase()}]`,
    );
  }
  return value.sql;
}

export const dissect: CommandSpec<Dissect> = {
  kind: "dissect",
  keyword: "DISSECT",
  syntax: 'DISSECT input "pattern" [APPEND_SEPARATOR="separator"]',
  brief: "Takes text apart at fixed delimiters into keyword columns.",
  examples: ['ROW line = "GET /cart 200" | DISSECT line "%{method} %{path} %{status}"'],
  parse: (reader, start) => {
    const { cursor } = reader;
    const input = reader.expression();
    const pattern = cursor.peek();
    if (pattern.kind !== "string") throw cursor.unexpected(pattern, "QUOTED_STRING");
    cursor.next();
    let separator = "";
    while (cursor.peek().kind === "word") {
      const option = parseName(reader);
      cursor.expect("=");
      const value = cursor.peek();
      const known = option.name.toUpperCase() === "APPEND_SEPARATOR";
      if (value.kind !== "string" || !known) {
        throw cursor.unexpected(value, known ? "QUOTED_STRING" : "append_separator");
      }
      separator = cursor.next().value;
    }
    return {
      kind: "dissect",
      input,
      pattern: pattern.value,
      separator,
      start,
      end: cursor.lastEnd(),
    };
  },
  plan: ({ input, pattern, separator, ...span }, planner) => {
    const parsed = parseDissect(pattern);
    const text = inputText(input, "Dissect", planner);
    if ("problem" in parsed) {
      planner.problem(span, `Invalid pattern for dissect: [${pattern}]: ${parsed.problem}`);
      return;
    }
    const found = planner.define(
      planner.call("esql_dissect", [sqlString(pattern), sqlString(separator), text]),
    );
    const columns = parsed.names.map((name, index) => {
      const id = planner.define(`json_extract_string(${found}, ${sqlString(`/${index}`)})`);
      return { name, id, type: "keyword", multi: false } as const;
    });
    planner.add({ kind: "define", definitions: [] });
    planner.scope = withColumns(planner.scope, columns);
  },
};
