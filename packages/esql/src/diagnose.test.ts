import { expect, test } from "vitest";
import type { Catalogue } from "./catalogue.ts";
import { diagnose } from "./diagnose.ts";

const catalogue: Catalogue = {
  streams: new Map([
    [
      "logs",
      {
        columns: new Map([["name", { type: "keyword", reach: { kind: "none" } }]]),
        aliases: new Map(),
        relation: () => "logs",
      },
    ],
  ]),
};

const told = (query: string): readonly string[] =>
  diagnose(query, catalogue, { now: 0 }).map(
    ({ message, position, hint }) =>
      `${position?.line}:${position?.column} ${message.slice(0, 32).trim()}${hint ? ` (${hint})` : ""}`,
  );

test.each<[string, string, readonly string[]]>([
  ["nothing is wrong", 'FROM logs | WHERE name == "x"', []],
  [
    "each command is read for itself",
    "FROM logs | WHERE | SORT name name | LIMIT many",
    [
      "1:19 mismatched input '|' expecting a",
      "1:31 mismatched input 'name' expectin",
      "1:44 mismatched input 'many' expectin",
    ],
  ],
  [
    "columns are checked behind a condition that cannot be read",
    "FROM logs | WHERE name = 1 | KEEP nam",
    [
      "1:24 mismatched input '=' expecting { (write == to compare)",
      "1:35 Unknown column [nam], did you me",
    ],
  ],
  [
    "behind a command that makes columns nobody knows which there are",
    "FROM logs | EVAL x = | KEEP x",
    ["1:22 mismatched input '|' expecting a"],
  ],
  [
    "quotes that are none",
    "FROM logs | WHERE name == 'x' | KEEP nam",
    [
      `1:27 token recognition error at: ''' (strings stand in double quotes: "…")`,
      "1:38 Unknown column [nam], did you me",
    ],
  ],
  [
    "another language is told from this",
    "SELECT * FROM logs",
    ["1:1 mismatched input 'SELECT' expect (this is not SQL: FROM stream | WHERE … | KEEP …)"],
  ],
  [
    "a misspelt command",
    "FROM logs | SORTT name",
    ["1:13 mismatched input 'SORTT' expecti (did you mean SORT?)"],
  ],
  [
    "operators of other languages",
    "FROM logs | WHERE name <> 1 && name | WHERE !name",
    [
      "1:25 mismatched input '>' expecting a (write != for unequal)",
      "1:45 token recognition error at: '!' (write NOT)",
    ],
  ],
])("%s", (_rule, query, problems) => {
  expect(told(query)).toEqual(problems);
});
