import type { Call, Expression, Literal, LiteralList, Name } from "../tree/expression.ts";
import { parseExpression } from "./expression.ts";
import { parseConstant } from "./primary.ts";
import type { Reader } from "./reader.ts";

function parseMap(reader: Reader): ReadonlyMap<string, Literal | LiteralList> {
  const { cursor } = reader;
  const entries = new Map<string, Literal | LiteralList>();
  cursor.expect("{");
  while (!cursor.at("}")) {
    const key = cursor.peek();
    if (key.kind !== "string") throw cursor.unexpected(key, "QUOTED_STRING");
    cursor.next();
    cursor.expect(":");
    entries.set(key.value, parseConstant(reader));
    if (!cursor.take(",")) break;
  }
  cursor.expect("}");
  return entries;
}

/** A function call whose name has been read. */
export function parseCall(reader: Reader, { name, start }: Name): Call {
  const { cursor } = reader;
  cursor.expect("(");
  const args: Expression[] = [];
  let options: ReadonlyMap<string, Literal | LiteralList> | undefined;
  const star = cursor.take("*");
  if (star) {
    args.push({ kind: "star", start: star.start, end: star.end });
  } else if (!cursor.at(")")) {
    do {
      if (cursor.at("{")) options = parseMap(reader);
      else args.push(parseExpression(reader));
    } while (!options && cursor.take(","));
  }
  cursor.expect(")");
  const call: Call = { kind: "call", name, args, start, end: cursor.lastEnd() };
  return options ? { ...call, options } : call;
}
