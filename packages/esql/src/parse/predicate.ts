import type { Cursor } from "../text/cursor.ts";
import type { Expression } from "../tree/expression.ts";
import { parseExpression } from "./expression.ts";
import type { Reader } from "./reader.ts";

/** Do IS, IN, LIKE, RLIKE or their negations follow? */
export const startsSuffix = (cursor: Cursor): boolean =>
  cursor.at("IS", "IN", "LIKE", "RLIKE", "NOT");

function patternText(reader: Reader): string {
  const { cursor, parameters } = reader;
  const token = cursor.peek();
  if (token.kind === "string") return cursor.next().value;
  if (token.kind === "parameter") {
    const literal = parameters.literal(cursor.next());
    if (literal.kind === "literal" && typeof literal.value === "string") return literal.value;
  }
  throw cursor.unexpected(token, "{QUOTED_STRING, '?'}");
}

function commaList<T>(cursor: Cursor, item: () => T): readonly T[] {
  const items = [item()];
  while (cursor.take(",")) items.push(item());
  return items;
}

function parseLike(reader: Reader, operand: Expression, negated: boolean): Expression {
  const { cursor } = reader;
  const operator = cursor.next().text.toUpperCase() === "LIKE" ? "LIKE" : "RLIKE";
  const listed = cursor.take("(") !== undefined;
  const patterns = listed ? commaList(cursor, () => patternText(reader)) : [patternText(reader)];
  if (listed) cursor.expect(")");
  const { start } = operand;
  return {
    kind: "like",
    operator,
    operand,
    patterns,
    listed,
    negated,
    start,
    end: cursor.lastEnd(),
  };
}

/** What follows an operand: `IS [NOT] NULL`, `[NOT] IN (…)`, `[NOT] LIKE …`, `[NOT] RLIKE …`. */
export function parseSuffix(reader: Reader, operand: Expression): Expression {
  const { cursor } = reader;
  const { start } = operand;
  if (cursor.take("IS")) {
    const negated = cursor.take("NOT") !== undefined;
    cursor.expect("NULL");
    return { kind: "isNull", operand, negated, start, end: cursor.lastEnd() };
  }
  const negated = cursor.take("NOT") !== undefined;
  if (cursor.take("IN")) {
    cursor.expect("(");
    const items = commaList(cursor, () => parseExpression(reader));
    cursor.expect(")");
    return { kind: "in", operand, items, negated, start, end: cursor.lastEnd() };
  }
  if (cursor.at("LIKE", "RLIKE")) return parseLike(reader, operand, negated);
  throw cursor.unexpected(cursor.peek(), "{'in', 'like', 'rlike'}");
}
