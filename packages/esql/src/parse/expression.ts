import type { Binary, BinaryOperator, Expression } from "../tree/expression.ts";
import { parseSuffix, startsSuffix } from "./predicate.ts";
import { parsePrimary } from "./primary.ts";
import type { Reader } from "./reader.ts";

/** How tightly each operator binds its sides. */
const binding: Readonly<Record<string, number>> = {
  OR: 1,
  AND: 2,
  "==": 4,
  "=~": 4,
  "!=": 4,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  ":": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": 6,
};
export const notBinding = 3;
const comparisonBinding = 4;
export const signBinding = 7;

const deepest = 100;
const depths = new WeakMap<Reader, number>();

/** Runs a parser one level deeper, so that no nesting can exhaust the stack. */
function nested<T>(reader: Reader, parse: () => T): T {
  const depth = (depths.get(reader) ?? 0) + 1;
  if (depth > deepest) {
    throw reader.cursor.unexpected(
      reader.cursor.peek(),
      `at most ${deepest} levels of nesting (ESQL statement exceeded the maximum expression depth allowed)`,
    );
  }
  depths.set(reader, depth);
  try {
    return parse();
  } finally {
    depths.set(reader, depth - 1);
  }
}

const isOperator = (spelling: string): spelling is BinaryOperator => spelling in binding;

/** The tree of an expression whose operators bind at least as tightly as `least`. */
export function parseExpression(reader: Reader, least = 1): Expression {
  return nested(reader, () => {
    const { cursor } = reader;
    let left = parsePrimary(reader);
    let chain = 0;
    for (;;) {
      if (startsSuffix(cursor) && least <= comparisonBinding) {
        left = parseSuffix(reader, left);
        continue;
      }
      const token = cursor.peek();
      const spelling = token.text.toUpperCase();
      if (token.kind !== "symbol" && token.kind !== "word") return left;
      if (!isOperator(spelling)) return left;
      const power = binding[spelling] ?? 0;
      if (power < least) return left;
      chain += 1;
      if (chain > 2000) throw cursor.unexpected(token, "fewer operators");
      cursor.next();
      const right = parseExpression(reader, power + 1);
      const node: Binary = {
        kind: "binary",
        operator: spelling,
        left,
        right,
        start: left.start,
        end: cursor.lastEnd(),
      };
      left = node;
      if (power === comparisonBinding && (binding[cursor.peek().text] ?? 0) === comparisonBinding) {
        throw cursor.unexpected(cursor.peek(), "{<EOF>, '|', 'and', 'or'}");
      }
    }
  });
}
