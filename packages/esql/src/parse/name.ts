import type { Token } from "../text/token.ts";
import type { Name } from "../tree/expression.ts";
import type { Reader } from "./reader.ts";

const reserved = new Set(
  "AND,ASC,BY,DESC,FALSE,IN,IS,LIKE,NOT,NULL,NULLS,OR,RLIKE,TRUE,WHERE".split(","),
);

export const isReserved = (token: Token): boolean =>
  token.kind === "word" && reserved.has(token.text.toUpperCase());

/** Could a column name begin here? */
export const startsName = (token: Token): boolean =>
  token.kind === "quoted" ||
  token.text.startsWith("??") ||
  (token.kind === "word" && !isReserved(token));

function part({ cursor, parameters }: Reader): string {
  const token = cursor.peek();
  if (token.kind === "parameter" && token.text.startsWith("??")) {
    return parameters.name(cursor.next());
  }
  if (token.kind === "word" || token.kind === "quoted") return cursor.next().value;
  throw cursor.unexpected(token, "identifier");
}

/** A column name: parts joined by dots, each plain, in back-quotes or a `??` parameter. */
export function parseName(reader: Reader): Name {
  const { cursor } = reader;
  const first = cursor.peek();
  if (!startsName(first)) throw cursor.unexpected(first, "identifier");
  let name = part(reader);
  while (cursor.take(".")) name += `.${part(reader)}`;
  return { kind: "name", name, start: first.start, end: cursor.lastEnd() };
}
