import fc from "fast-check";
import { expect, test } from "vitest";
import { documentedRules } from "../../conformance/cases.ts";
import { EsqlError } from "../errors/esql-error.ts";
import { parseQuery } from "../parse/query.ts";
import type { Query } from "../tree/query.ts";
import { printQuery } from "./query.ts";

/** A tree without places, and without the names that only repeat the text. */
const shape = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, each) => {
      if (key === "start" || key === "end" || key === "text") return undefined;
      if (typeof each === "bigint") return `${each}n`;
      if (each instanceof Map) return [...each];
      if (typeof each === "object" && each !== null && each.named === false) {
        return { ...each, name: undefined };
      }
      return each;
    }),
  );

const pieces = (query: Query): unknown => shape({ ...query, text: undefined });

const parses = (text: string, params: unknown): Query | undefined => {
  try {
    return parseQuery(text, params as never);
  } catch (error) {
    if (error instanceof EsqlError) return undefined;
    throw error;
  }
};

test("what the documented rules ask parses to the same tree after printing", () => {
  for (const { query, params } of Object.values(documentedRules).flat()) {
    const tree = parses(query, params);
    if (tree) expect(pieces(parseQuery(printQuery(tree))), query).toEqual(pieces(tree));
  }
});

const word = fc.constantFrom("a", "b.c", "attributes.user.id", "`odd name`", "@timestamp");
const atom = fc.oneof(
  word,
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }).map((value) => `${value.toFixed(3)}`),
  fc.string().map((text) => JSON.stringify(text).replaceAll(/\\[^"\\ntr]/gu, "_")),
  fc.constantFrom("null", "true", "1 day", "[1, 2]", "COUNT(*)", "?"),
);
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    atom,
    fc
      .tuple(tie("expression"), fc.constantFrom("+", "-", "*", "/", "%"), tie("expression"))
      .map(([a, op, b]) => `(${a}) ${op} (${b})`),
    fc
      .tuple(tie("expression"), fc.constantFrom("AND", "OR"), tie("expression"))
      .map(([a, op, b]) => `${a} ${op} ${b}`),
    fc
      .tuple(tie("expression"), fc.constantFrom("==", "!=", "<", ">="), tie("expression"))
      .map(([a, op, b]) => `(${a}) ${op} (${b})`),
    tie("expression").map((a) => `NOT (${a})`),
    tie("expression").map((a) => `-(${a})`),
    tie("expression").map((a) => `(${a}) IS NOT NULL`),
    tie("expression").map((a) => `(${a})::string`),
    fc.tuple(tie("expression"), tie("expression")).map(([a, b]) => `CASE(${a}, ${b})`),
    fc.tuple(tie("expression"), tie("expression")).map(([a, b]) => `(${a}) IN (${b}, 1)`),
    fc
      .tuple(tie("expression"), fc.constantFrom("LIKE", "NOT RLIKE"))
      .map(([a, op]) => `(${a}) ${op} "a*"`),
  ),
}));

test("any expression parses to the same tree after printing", () => {
  fc.assert(
    fc.property(expression, (text) => {
      const params = Array.from({ length: 500 }, () => "p");
      const tree = parses(`ROW x = ${text} | WHERE ${text} | SORT ${text}`, params);
      fc.pre(tree !== undefined);
      expect(pieces(parseQuery(printQuery(tree)))).toEqual(pieces(tree));
    }),
    { numRuns: 300 },
  );
});
