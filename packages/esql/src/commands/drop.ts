import { unknownColumn } from "../check/check.ts";
import { parseNamePattern } from "../parse/fields.ts";
import { hasStar, matchColumns, patternName } from "../plan/match-columns.ts";
import { createScope } from "../plan/scope.ts";
import type { Drop } from "../tree/query.ts";
import type { CommandSpec } from "./spec.ts";

export const drop: CommandSpec<Drop> = {
  kind: "drop",
  keyword: "DROP",
  syntax: "DROP column or pattern [, …]",
  brief: "Leaves these columns out.",
  examples: ["FROM logs-* | DROP resource.attributes.*"],
  parse: (reader, start) => {
    const patterns = [parseNamePattern(reader)];
    while (reader.cursor.take(",")) patterns.push(parseNamePattern(reader));
    return { kind: "drop", patterns, start, end: reader.cursor.lastEnd() };
  },
  plan: ({ patterns }, planner) => {
    const gone = new Set<string>();
    for (const pattern of patterns) {
      const found = matchColumns(pattern, planner.scope);
      const name = patternName(pattern);
      const { start, end } = pattern;
      if (found.length === 0 && hasStar(pattern)) {
        planner.problem(pattern, `No matches found for pattern [${name}]`);
      } else if (found.length === 0 && planner.settings.unmapped === "fail") {
        unknownColumn(planner, { kind: "name", name, start, end });
      }
      for (const { id } of found) gone.add(id);
      for (const { name: dropped } of found) gone.add(`name:${dropped}`);
    }
    // The short name of a column goes with it.
    planner.scope = createScope(
      planner.scope.columns.filter(
        ({ id, name, alias }) => !gone.has(`name:${name}`) && !(alias && gone.has(id)),
      ),
    );
  },
};
