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
    examples: [
      [
        'FROM logs-generic.otel-default | WHERE MATCH(event_name, "user.frustration.rage_click") | STATS found = COUNT(*) > 0',
        true,
      ],
    ],
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
      [
        'FROM logs-generic.otel-default | WHERE MATCH_PHRASE(event_name, "no such event") | STATS found = COUNT(*) > 0',
        false,
      ],
    ],
    sql: (_args, site) => matchSql(site, true),
  },
];
