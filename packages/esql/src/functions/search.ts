import { strings } from "../types/types.ts";
import { matchSql } from "./match.ts";
import { parameter, type ScalarSpec } from "./spec.ts";

const anything = [
  "boolean",
  "date",
  "date_nanos",
  "double",
  "integer",
  "ip",
  "keyword",
  "long",
  "text",
  "unsigned_long",
  "version",
] as const;

export const searchFunctions: readonly ScalarSpec[] = [
  {
    kind: "scalar",
    name: "MATCH",
    parameters: [
      parameter("field", anything, { list: true }),
      parameter("query", anything, { constant: true }),
    ],
    returns: "boolean",
    brief:
      "Does a field hold the words of a query (text), or is it this value (all other types)? Without scoring.",
    examples: [['ROW a = TO_TEXT("Payment failed") | EVAL b = MATCH(a, "failed payments")', true]],
    sql: (_args, site) => matchSql(site),
  },
  {
    kind: "scalar",
    name: "MATCH_PHRASE",
    parameters: [
      parameter("field", strings, { list: true }),
      parameter("query", strings, { constant: true }),
    ],
    returns: "boolean",
    brief: "Does a field hold the words of a query one behind the other?",
    examples: [
      ['ROW a = TO_TEXT("Payment has failed") | EVAL b = MATCH_PHRASE(a, "has failed")', true],
    ],
    sql: (_args, site) => matchSql(site, true),
  },
];
