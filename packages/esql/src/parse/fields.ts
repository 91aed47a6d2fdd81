import { skipBlank } from "../text/blank.ts";
import { lexNamePiece } from "../text/lexer.ts";
import type { Expression } from "../tree/expression.ts";
import type { Aggregate, Field, NamePattern } from "../tree/query.ts";
import { parseName, startsName } from "./name.ts";
import type { Reader } from "./reader.ts";

/** `name = expression` or a bare expression, which is named by its text. */
export function parseField(reader: Reader): Field {
  const { cursor } = reader;
  const first = cursor.peek();
  const from = cursor.lastEnd();
  if (startsName(first)) {
    const { name, start } = parseName(reader);
    if (cursor.take("=")) {
      const expression = reader.expression();
      return { name, named: true, expression, start, end: cursor.lastEnd() };
    }
    cursor.seek(from);
  }
  const expression = reader.expression();
  const { start } = expression;
  const end = cursor.lastEnd();
  return { name: fieldName(cursor.text, expression), named: false, expression, start, end };
}

/** A column is named by its own name, anything else by its text as written. */
const fieldName = (text: string, expression: Expression): string =>
  expression.kind === "name" ? expression.name : text.slice(expression.start, expression.end);

export function parseFields(reader: Reader): readonly Field[] {
  const fields = [parseField(reader)];
  while (reader.cursor.take(",")) fields.push(parseField(reader));
  return fields;
}

/** An aggregate with its own filter: `n = COUNT(*) WHERE x > 1`. */
export function parseAggregate(reader: Reader): Aggregate {
  const { cursor } = reader;
  const field = parseField(reader);
  if (!cursor.take("WHERE")) return field;
  const where = reader.expression();
  const end = cursor.lastEnd();
  const name = field.named ? field.name : cursor.text.slice(field.start, end);
  return { ...field, name, where, end };
}

/** A column pattern of KEEP or DROP: `a.*`, `` `a b`.c* ``, `??name`. */
export function parseNamePattern({ cursor, parameters }: Reader): NamePattern {
  const start = skipBlank(cursor.text, cursor.lastEnd());
  const pieces: { text: string; literal: boolean }[] = [];
  let at = start;
  for (;;) {
    cursor.seek(at);
    if (cursor.text.startsWith("??", at)) {
      const token = cursor.next();
      pieces.push({ text: parameters.name(token), literal: true });
      at = token.end;
    } else {
      const piece = lexNamePiece(cursor.text, at);
      if (!piece) break;
      pieces.push({ text: piece.value, literal: piece.kind === "quoted" });
      at = piece.end;
    }
    // A dot that the piece before could not take because a quoted part follows.
    if (cursor.text[at] === ".") {
      pieces.push({ text: ".", literal: true });
      at += 1;
    }
  }
  cursor.seek(at);
  if (pieces.length === 0) throw cursor.unexpected(cursor.peek(), "a column name or pattern");
  return { pieces, start, end: at };
}
