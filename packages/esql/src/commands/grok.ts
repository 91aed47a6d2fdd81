import { type ScopeColumn, withColumns } from "../plan/scope.ts";
import { sqlString } from "../sql/literal.ts";
import { syntaxError } from "../text/syntax-error.ts";
import type { Grok } from "../tree/query.ts";
import { sqlType } from "../types/types.ts";
import { type GrokColumn, parseGrok } from "../values/grok.ts";
import { eachFound, inputText } from "./dissect.ts";
import type { CommandSpec } from "./spec.ts";

/** The columns that patterns make together; a text says what is wrong with them. */
function columnsOf(patterns: readonly string[]): readonly GrokColumn[] | string {
  const columns = new Map<string, GrokColumn>();
  for (const pattern of patterns) {
    const parsed = parseGrok(pattern);
    if ("problem" in parsed) return `Invalid GROK pattern [${pattern}]: ${parsed.problem}`;
    for (const column of parsed.columns) {
      const known = columns.get(column.name);
      if (known && known.type !== column.type) {
        return `Invalid GROK pattern [${pattern}]: the attribute [${column.name}] is defined multiple times with different types`;
      }
      const repeated = column.repeated || (known?.repeated ?? false);
      columns.set(column.name, { ...column, repeated });
    }
  }
  return [...columns.values()];
}

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
    const end = cursor.lastEnd();
    const columns = columnsOf(patterns);
    if (typeof columns === "string")
      throw syntaxError(cursor.text, start, columns, { length: end - start });
    return { kind: "grok", input, patterns, start, end };
  },
  plan: ({ input, patterns }, planner) => {
    const { sql: text, multi } = inputText(input, "Grok", planner);
    const columns = columnsOf(patterns);
    if (typeof columns === "string") return;
    const call = (value: string): string =>
      planner.call("esql_grok", [sqlString(JSON.stringify(patterns)), value]);
    const found = planner.define(
      multi ? `list_transform(${text}, lambda v: ${call("v")})` : call(text),
    );
    const added = columns.map(({ name, type, repeated }): ScopeColumn => {
      const place = sqlString(`/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
      const texts = (json: string): string =>
        `from_json(json_extract(${json}, ${place}), '["VARCHAR"]')`;
      const several = repeated || multi;
      const list = multi ? `flatten(${eachFound(found, texts)})` : texts(found);
      const raw = several ? list : `${list}[1]`;
      const target = `${sqlType(type)}${several ? "[]" : ""}`;
      const sql = type === "keyword" ? raw : `TRY_CAST(${raw} AS ${target})`;
      return {
        name,
        id: planner.define(several ? `nullif(${sql}, [])` : sql),
        type,
        multi: several,
      };
    });
    planner.add({ kind: "define", definitions: [] });
    planner.scope = withColumns(planner.scope, added);
  },
};
