import { unknownColumn } from "../check/check.ts";
import { parseNamePattern } from "../parse/fields.ts";
import { hasStar, isAll, matchColumns, patternName } from "../plan/match-columns.ts";
import { createScope, type ScopeColumn } from "../plan/scope.ts";
import { sqlNull } from "../sql/literal.ts";
import type { Keep, NamePattern } from "../tree/query.ts";
import type { CommandSpec } from "./spec.ts";

/** A whole name wins over a pattern, any pattern over `*`; of equals the later wins. */
const rank = (pattern: NamePattern): number => (isAll(pattern) ? 0 : hasStar(pattern) ? 1 : 2);

export const keep: CommandSpec<Keep> = {
  kind: "keep",
  keyword: "KEEP",
  syntax: "KEEP column or pattern [, …]",
  brief: "Keeps these columns, in this order.",
  examples: ["FROM logs-* | KEEP @timestamp, event_name, attributes.page.*"],
  parse: (reader, start) => {
    const patterns = [parseNamePattern(reader)];
    while (reader.cursor.take(",")) patterns.push(parseNamePattern(reader));
    return { kind: "keep", patterns, start, end: reader.cursor.lastEnd() };
  },
  plan: ({ patterns }, planner) => {
    const chosen = new Map<string, { column: ScopeColumn; rank: number; place: number }>();
    const unmapped: string[] = [];
    for (const [place, pattern] of patterns.entries()) {
      const found = matchColumns(pattern, planner.scope);
      if (found.length === 0 && !isAll(pattern)) missing(pattern);
      for (const column of found) {
        const known = chosen.get(column.name);
        if (known && known.rank > rank(pattern)) continue;
        const { alias: _, ...listed } = column;
        chosen.delete(column.name);
        chosen.set(column.name, { column: listed, rank: rank(pattern), place });
      }
    }
    function missing(pattern: NamePattern): void {
      const name = patternName(pattern);
      if (hasStar(pattern)) planner.problem(pattern, `No matches found for pattern [${name}]`);
      else if (planner.settings.unmapped === "fail") {
        unknownColumn(planner, { kind: "name", name, start: pattern.start, end: pattern.end });
      } else unmapped.push(name);
    }
    const ordered = [...chosen.values()].sort((a, b) => a.place - b.place);
    const kept = ordered.map(({ column }) => column);
    const nulls = unmapped.map((name): ScopeColumn => {
      const type = planner.settings.unmapped === "load" ? "keyword" : "null";
      return { name, id: planner.define(sqlNull(type)), type, multi: false };
    });
    if (nulls.length > 0) planner.add({ kind: "define", definitions: [] });
    planner.scope = createScope([...kept, ...nulls]);
  },
};
