import { createEnv } from "../check/check.ts";
import { parseFields } from "../parse/fields.ts";
import { defineGroups } from "../plan/define-groups.ts";
import { syntaxError } from "../text/syntax-error.ts";
import type { Limit } from "../tree/query.ts";
import type { CommandSpec } from "./spec.ts";

export const limit: CommandSpec<Limit> = {
  kind: "limit",
  keyword: "LIMIT",
  syntax: "LIMIT count [BY expression [, …]]",
  brief:
    "Keeps so many rows, of each group if groups are given. No result has more than 10,000; without LIMIT it has at most 1,000.",
  examples: ["FROM logs-* | LIMIT 10"],
  parse: (reader, start) => {
    const { cursor } = reader;
    const token = cursor.peek();
    const literal =
      token.kind === "parameter" ? reader.parameters.literal(cursor.next()) : undefined;
    const sign = cursor.take("-");
    const negative = sign
      ? `-${cursor.peek().text}`
      : String(literal?.kind === "literal" ? literal.value : "");
    if (/^-\d+$/u.test(negative)) {
      throw syntaxError(
        cursor.text,
        token.start,
        `Invalid value for LIMIT [${negative}], expecting a non negative integer`,
        { length: negative.length },
      );
    }
    const isCount =
      literal?.kind === "literal" &&
      typeof literal.value === "number" &&
      Number.isInteger(literal.value) &&
      literal.value >= 0;
    if (literal ? !isCount : token.kind !== "integer") {
      throw cursor.unexpected(token, "{INTEGER_LITERAL, '?'}");
    }
    const count = literal?.kind === "literal" ? Number(literal.value) : Number(cursor.next().text);
    const groups = cursor.take("BY") ? parseFields(reader) : [];
    return { kind: "limit", count, groups, start, end: cursor.lastEnd() };
  },
  plan: ({ count, groups }, planner) => {
    const ids = defineGroups(groups, planner, createEnv(planner, "outside STATS command"));
    planner.add({ kind: "limit", count, order: planner.order, groups: ids.map(({ id }) => id) });
    planner.limited ||= groups.length === 0;
    planner.timeId = undefined;
  },
};
