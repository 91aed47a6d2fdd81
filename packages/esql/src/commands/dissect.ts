import { createEnv } from "../check/check.ts";
import { scalar, type Typed } from "../check/typed.ts";
import { parseName } from "../parse/name.ts";
import type { Planner } from "../plan/planner.ts";
import { withColumns } from "../plan/scope.ts";
import { sqlNull, sqlString } from "../sql/literal.ts";
import { syntaxError } from "../text/syntax-error.ts";
import type { Expression } from "../tree/expression.ts";
import type { Dissect } from "../tree/query.ts";
import { isString } from "../types/types.ts";
import { parseDissect } from "../values/dissect.ts";
import type { CommandSpec } from "./spec.ts";

/** The text that DISSECT and GROK take apart. */
export function inputText(input: Expression, name: string, planner: Planner): Typed {
  const env = createEnv(planner, "outside STATS command");
  const value = env.check(input);
  if (value.type === "null") return scalar("keyword", sqlNull("keyword"));
  if (!isString(value.type)) {
    const text = planner.text.slice(input.start, input.end);
    planner.problem(
      input,
      `${name} only supports KEYWORD or TEXT values, found expression [${text}] type [${value.type.toUpperCase()}]`,
    );
  }
  return value;
}

/** A part of each of several JSON texts, those that have none left out. */
export const eachFound = (list: string, part: (json: string) => string): string =>
  `nullif(list_filter(list_transform(${list}, lambda v: ${part("v")}), lambda v: v IS NOT NULL), [])`;

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
    const parsed = parseDissect(pattern.value);
    if ("problem" in parsed) {
      throw syntaxError(cursor.text, start, parsed.problem, { length: pattern.end - start });
    }
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
  plan: ({ input, pattern, separator }, planner) => {
    const parsed = parseDissect(pattern);
    const { sql: text, multi } = inputText(input, "Dissect", planner);
    if ("problem" in parsed) return;
    const call = (value: string): string =>
      planner.call("esql_dissect", [sqlString(pattern), sqlString(separator), value]);
    const found = planner.define(
      multi ? `list_transform(${text}, lambda v: ${call("v")})` : call(text),
    );
    const columns = parsed.names.map((name, index) => {
      const part = (json: string): string =>
        `json_extract_string(${json}, ${sqlString(`/${index}`)})`;
      const id = planner.define(multi ? eachFound(found, part) : part(found));
      return { name, id, type: "keyword", multi } as const;
    });
    planner.add({ kind: "define", definitions: [] });
    planner.scope = withColumns(planner.scope, columns);
  },
};
