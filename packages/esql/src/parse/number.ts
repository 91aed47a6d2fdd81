import type { Literal, Span } from "../tree/expression.ts";

const maxInteger = 2n ** 31n - 1n;
const maxLong = 2n ** 63n - 1n;
const maxUnsigned = 2n ** 64n - 1n;

/** The smallest type that holds a whole number: integer, long, unsigned_long, else double. */
export function integerLiteral(value: bigint, { start, end }: Span): Literal {
  const fits = (max: bigint): boolean => value <= max && value >= -max - 1n;
  if (fits(maxInteger)) {
    return { kind: "literal", type: "integer", value: Number(value), start, end };
  }
  if (fits(maxLong)) return { kind: "literal", type: "long", value, start, end };
  if (value >= 0n && value <= maxUnsigned) {
    return { kind: "literal", type: "unsigned_long", value, start, end };
  }
  return { kind: "literal", type: "double", value: Number(value), start, end };
}

/** A number as written, with its sign. */
export function numberLiteral(text: string, negative: boolean, span: Span): Literal {
  const { start, end } = span;
  if (/^\d+$/u.test(text)) return integerLiteral(negative ? -BigInt(text) : BigInt(text), span);
  const value = Number(text);
  return { kind: "literal", type: "double", value: negative ? -value : value, start, end };
}
