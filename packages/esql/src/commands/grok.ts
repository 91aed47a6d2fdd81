import { type ScopeColumn, withColumns } from "../plan/scope.ts";
import { sqlString } from "../sql/literal.ts";
import type { Grok } from "../tree/query.ts";
import { sqlType } from "../types/types.ts";
import { type GrokColumn, parseGrok } from "../values/grok.ts";
import { inputText } from "./dissect.ts";
import type { CommandSpec } from "./spec.ts";

export const grok: CommandSpec<Grok> = {
  kind: "grok",
  keyword: "GROK",
  syntax: 'GROK input "pattern" [, "pattern" …]',
  brief:
    "Takes text apart by named regular expressions into columns; the first pattern that matches counts.",
  examples: [
    'ROW line = "10.0.0.1 GET 12" | GROK line "%{IP:client} %{WORD:method} %{NUMBER:ms:int}"',
  ],
  parse: (reader, start) => {
    const { cursor } = reader;
    const input = reader.expression();
    const patterns: string[] = [];
    do {
      const token = cursor.peek();
      if (token.kind !== "string") throw cursor.unexpected(token, "QUOTED_STRING");
      patterns.push(cursor.next().value);
    } while (cursor.take(","));
    return { kind: "grok", input, patterns, start, end: cursor.lastEnd() };
  },
  plan: ({ input, patterns, ...span }, planner) => {
    const text = inputText(input, "Grok", planner);
    const columns = new Map<string, GrokColumn>();
    for (const pattern of patterns) {
      const parsed = parseGrok(pattern);
      if ("problem" in parsed) {
        planner.problem(span, `Invalid GROK pattern [${pattern}]: [${parsed.problem}]`);
        return;
      }
      for (const column of parsed.columns) {
        const known = columns.get(column.name);
        if (known && known.type !== column.type) {
          planner.problem(
            span,
            `Invalid GROK pattern [${pattern}]: the attribute [${column.name}] is defined multiple times with different types`,
          );
        }
        columns.set(column.name, {
          ...column,
          repeated: column.repeated || (known?.repeated ?? false),
        });
      }
    }
    const found = planner.define(
      planner.call("esql_grok", [sqlString(JSON.stringify(patterns)), text]),
    );
    const added = [...columns.values()].map(({ name, type, repeated }): ScopeColumn => {
      const place = sqlString(`/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
      const list = `from_json(json_extract(${found}, ${place}), '["VARCHAR"]')`;
      const raw = repeated ? list : `${list}[1]`;
      const suffix = repeated ? "[]" : "";
      const sql = type === "keyword" ? raw : `TRY_CAST(${raw} AS ${sqlType(type)}${suffix})`;
      return {
        name,
        id: planner.define(repeated ? `nullif(${sql}, [])` : sql),
        type,
        multi: repeated,
      };
    });
    planner.add({ kind: "define", definitions: [] });
    planner.scope = withColumns(planner.scope, added);
  },
};
