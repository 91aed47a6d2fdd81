import { syntaxError } from "../text/syntax-error.ts";
import type { Token } from "../text/token.ts";
import type { Expression, Literal, LiteralList } from "../tree/expression.ts";
import { isTimeUnit } from "../types/timespan.ts";
import { parseCall } from "./call.ts";
import { notBinding, parseExpression, signBinding } from "./expression.ts";
import { isReserved, parseName, startsName } from "./name.ts";
import { numberLiteral } from "./number.ts";
import type { Reader } from "./reader.ts";

const expected = "an expression";

const hints: Readonly<Record<string, string>> = {
  "*": "* stands alone only in COUNT(*), KEEP and DROP",
  "=": "write == to compare",
  ">": "write != for unequal",
};

/** A number as written; one beyond what a double holds is none. */
function number(reader: Reader, token: Token, negative: boolean, start: number): Literal {
  const literal = numberLiteral(token.text, negative, { start, end: token.end });
  if (literal.type !== "double" || Number.isFinite(literal.value)) return literal;
  throw syntaxError(reader.cursor.text, start, `Number [${token.text}] is too large`, {
    length: token.end - start,
  });
}

/** A constant as it may stand in a list or a map: number with sign, string, boolean, null, `?`. */
export function parseConstant(reader: Reader): Literal | LiteralList {
  const { cursor, parameters } = reader;
  const first = cursor.peek();
  const { start } = first;
  const sign = cursor.take("-", "+");
  const token = cursor.peek();
  if (token.kind === "integer" || token.kind === "decimal") {
    cursor.next();
    return number(reader, token, sign?.text === "-", start);
  }
  if (sign) throw cursor.unexpected(token, "a number");
  if (token.kind === "string") {
    cursor.next();
    return { kind: "literal", type: "keyword", value: token.value, start, end: token.end };
  }
  if (token.kind === "parameter") return parameters.literal(cursor.next());
  if (cursor.take("TRUE", "FALSE")) {
    const value = token.text.toUpperCase() === "TRUE";
    return { kind: "literal", type: "boolean", value, start, end: token.end };
  }
  if (cursor.take("NULL")) {
    return { kind: "literal", type: "null", value: null, start, end: token.end };
  }
  throw cursor.unexpected(token, "a constant", hints[token.text]);
}

/** Values of one list are all of one of these kinds. */
const kindOf = ({ type }: Literal): string => {
  if (type === "keyword") return "a string";
  if (type === "boolean") return "a boolean";
  return type === "null" ? "null" : "a number";
};

function parseList(reader: Reader): LiteralList {
  const { cursor } = reader;
  const { start } = cursor.expect("[");
  const items: Literal[] = [];
  do {
    const token = cursor.peek();
    const item = parseConstant(reader);
    if (item.kind === "list") throw cursor.unexpected(token, "a constant");
    const [first = item] = items;
    if (token.kind !== "parameter" && kindOf(item) !== kindOf(first)) {
      throw cursor.unexpected(token, `a constant that is ${kindOf(first)} too`);
    }
    items.push(item);
  } while (cursor.take(","));
  cursor.expect("]");
  return { kind: "list", items, start, end: cursor.lastEnd() };
}

function parseNumber(reader: Reader, negative: boolean, start: number): Expression {
  const { cursor } = reader;
  const token = cursor.next();
  const unit = cursor.peek();
  if (token.kind === "integer" && unit.kind === "word" && !isReserved(unit)) {
    if (!isTimeUnit(unit.text)) {
      throw syntaxError(cursor.text, start, `Unexpected temporal unit: '${unit.text}'`, {
        length: unit.end - start,
      });
    }
    cursor.next();
    const count = Number(token.text) * (negative ? -1 : 1);
    return { kind: "timespan", count, unit: unit.text, start, end: unit.end };
  }
  return number(reader, token, negative, start);
}

function parseSigned(reader: Reader): Expression {
  const { cursor } = reader;
  const sign = cursor.next();
  const operator = sign.text === "-" ? "-" : "+";
  const token = cursor.peek();
  if (token.kind === "integer" || token.kind === "decimal") {
    return parseNumber(reader, operator === "-", sign.start);
  }
  const operand = parseExpression(reader, signBinding);
  return { kind: "unary", operator, operand, start: sign.start, end: cursor.lastEnd() };
}

function parseBare(reader: Reader): Expression {
  const { cursor } = reader;
  const token = cursor.peek();
  const { start } = token;
  if (token.kind === "integer" || token.kind === "decimal")
    return parseNumber(reader, false, start);
  if (cursor.at("-", "+")) return parseSigned(reader);
  if (cursor.take("NOT")) {
    const operand = parseExpression(reader, notBinding);
    return { kind: "unary", operator: "NOT", operand, start, end: cursor.lastEnd() };
  }
  if (cursor.take("(")) {
    const inner = parseExpression(reader);
    cursor.expect(")");
    return { ...inner, start, end: cursor.lastEnd() };
  }
  if (cursor.at("[")) return parseList(reader);
  if (startsName(token)) {
    const name = parseName(reader);
    return cursor.at("(") ? parseCall(reader, name) : name;
  }
  const constant = token.kind === "string" || token.kind === "parameter";
  if (constant || cursor.at("TRUE", "FALSE", "NULL")) return parseConstant(reader);
  if (isReserved(token)) throw cursor.unexpected(token, expected);
  throw cursor.unexpected(token, expected, hints[token.text]);
}

/** An operand with the casts that follow it. */
export function parsePrimary(reader: Reader): Expression {
  const { cursor } = reader;
  let operand = parseBare(reader);
  while (cursor.take("::")) {
    const type = cursor.peek();
    if (type.kind !== "word") throw cursor.unexpected(type, "a type");
    cursor.next();
    operand = {
      kind: "cast",
      operand,
      type: type.text.toLowerCase(),
      start: operand.start,
      end: type.end,
    };
  }
  return operand;
}
