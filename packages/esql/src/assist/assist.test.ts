import { expect, test } from "vitest";
import type { Catalogue } from "../catalogue.ts";
import { complete } from "./complete.ts";
import { describe as describeAt } from "./describe.ts";

const catalogue: Catalogue = {
  streams: new Map([
    [
      "logs-x",
      {
        columns: new Map([
          ["event_name", { type: "keyword", reach: { kind: "none" }, samples: ["user.click"] }],
          [
            "attributes.user.id",
            { type: "keyword", reach: { kind: "none" }, brief: "The person." },
          ],
        ]),
        aliases: new Map([["user.id", "attributes.user.id"]]),
        relation: () => "logs",
      },
    ],
  ]),
};

const labels = (text: string): readonly string[] =>
  complete(text, text.length, catalogue).map(({ label }) => label);

test.each<[string, string, string]>([
  ["commands that read begin a query", "", "FROM"],
  ["streams follow FROM", "FROM lo", "logs-x"],
  ["commands follow a pipe", "FROM logs-x | WH", "WHERE"],
  ["columns stand in a condition", "FROM logs-x | WHERE ev", "event_name"],
  ["short names too", "FROM logs-x | WHERE user", "user.id"],
  ["functions too", "FROM logs-x | EVAL x = to_up", "TO_UPPER"],
  ["known values follow a comparison", "FROM logs-x | WHERE event_name == ", "user.click"],
  ["columns that were made before", "FROM logs-x | EVAL mine = 1 | WHERE mi", "mine"],
  ["keywords follow an operand", "FROM logs-x | SORT event_name ", "DESC"],
  ["groups follow BY", "FROM logs-x | STATS COUNT(*) BY ", "BUCKET"],
  ["an unfinished command before does not matter", "FROM logs-x | WHERE == | KEEP ", "event_name"],
])("%s", (_rule, text, label) => {
  expect(labels(text)).toContain(label);
});

test("aggregates are offered in STATS only", () => {
  expect(labels("FROM logs-x | EVAL x = CO")).not.toContain("COUNT");
  expect(labels("FROM logs-x | STATS CO")).toContain("COUNT");
});

test.each([
  [
    "FROM logs-x | WHERE user.id == 1",
    "user.id",
    "Stands for attributes.user.id. keyword. The person.",
  ],
  ["ROW a = ABS(1)", "ABS", "The absolute value."],
  ["ROW a = 1 | LIMIT 3", "LIMIT", "Keeps so many rows"],
])("%s: %s is described", (text, word, described) => {
  expect(describeAt(text, text.indexOf(word) + 1, catalogue)?.text).toContain(described);
});
