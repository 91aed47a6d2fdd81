import { unknownColumn } from "../check/check.ts";
import { parseName } from "../parse/name.ts";
import type { Reader } from "../parse/reader.ts";
import { createScope } from "../plan/scope.ts";
import type { Rename, Renaming } from "../tree/query.ts";
import type { CommandSpec } from "./spec.ts";

/** `old AS new` or `new = old`. */
function parseRenaming(reader: Reader): Renaming {
  const { cursor } = reader;
  const first = parseName(reader);
  const assigned = cursor.expect("AS", "=").text === "=";
  const second = parseName(reader);
  const [from, to] = assigned ? [second, first] : [first, second];
  return { from, to, start: first.start, end: second.end };
}

export const rename: CommandSpec<Rename> = {
  kind: "rename",
  keyword: "RENAME",
  syntax: "RENAME old AS new [, …]  or  RENAME new = old [, …]",
  brief: "Gives columns other names; a column that had the new name goes.",
  examples: ["FROM logs-* | RENAME attributes.page.url AS url"],
  parse: (reader, start) => {
    const renamings = [parseRenaming(reader)];
    while (reader.cursor.take(",")) renamings.push(parseRenaming(reader));
    return { kind: "rename", renamings, start, end: reader.cursor.lastEnd() };
  },
  plan: ({ renamings }, planner) => {
    for (const { from, to } of renamings) {
      const found = planner.scope.find(from.name);
      if (!found) {
        if (planner.settings.unmapped === "fail") unknownColumn(planner, from);
        continue;
      }
      if (from.name === to.name) continue;
      const { alias, ...column } = found;
      const columns = planner.scope.columns.filter(({ name }) => name !== to.name);
      const renamed = { ...column, name: to.name };
      planner.scope = createScope(
        alias
          ? [...columns, renamed]
          : columns.map((each) => (each.name === from.name && !each.alias ? renamed : each)),
      );
    }
  },
};
