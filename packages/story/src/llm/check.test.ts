import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prove } from "../testing/prove.ts";
import { swallowed402 } from "../testing/swallowed-402.ts";
import { faultOf } from "./check.ts";
import { readProposals } from "./sentences.ts";

const { claims } = prove(swallowed402).answer;
const ofKind = (...kinds: readonly string[]) =>
  kinds.flatMap((kind) => claims.find((claim) => claim.kind === kind) ?? []);

describe("sentences that their statements state", () => {
  test.each([
    ["They pressed “Confirm” 3 times on “Pay” (/pay).", ["steps"]],
    ["POST /api/confirm was answered 402 after 120 ms.", ["failed-call"]],
    [
      "POST /api/confirm was answered 402 because “charge card” in bank failed: CardError “card_declined”.",
      ["failed-call", "cause"],
    ],
  ])("%s", (text, kinds) => {
    expect(faultOf({ text }, ofKind(...kinds))).toBeUndefined();
  });
});

describe("sentences that state more", () => {
  test.each([
    ["They pressed “Confirm” 4 times.", ["steps"]],
    ["They pressed “Cancel” 3 times.", ["steps"]],
    ["They pressed “Confirm” 3 times because they were angry.", ["steps"]],
    ["POST /api/confirm was answered 402 since the bank was down.", ["failed-call"]],
    ["POST /api/confirm was answered 4020.", ["failed-call"]],
    ["GET /api/other was answered 402.", ["failed-call"]],
    ["The payment succeeded.", ["failed-call"]],
    ["They finished the order.", ["steps"]],
    ["They pressed “Confirm” three times.", ["steps"]],
    ["Bob pressed “Confirm” 3 times.", ["steps"]],
    ["See https://evil.example for more.", ["steps"]],
    ["They pressed <b>“Confirm”</b> 3 times.", ["steps"]],
    ["They pressed [“Confirm”](x) 3 times.", ["steps"]],
    ["They pressed “Confirm” 3\u202E times.", ["steps"]],
    ["They wanted to pay.", ["steps"]],
  ])("%s", (text, kinds) => {
    expect(faultOf({ text }, ofKind(...kinds))).toBeDefined();
  });

  test("without a statement nothing may be said", () => {
    expect(faultOf({ text: "They came." }, [])).toBeDefined();
  });
});

/** Pieces that a hostile or confused model might write. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      "“Confirm”",
      "“Cancel”",
      "402",
      "500",
      "3",
      "7",
      "/api/confirm",
      "/admin",
      "bank",
      "Mallory",
    ],
    ...[
      "because",
      "succeeded",
      "POST",
      "clicked",
      "page",
      "was answered",
      "http://x.example",
      "<img>",
    ],
    ...[
      "CardError",
      "OOMKilled",
      "\u200b",
      "they",
      "left",
      "card_declined",
      "120 ms",
      "9 s",
      "[X1]",
    ],
  ),
  fc.string({ maxLength: 8 }),
);

test("no sentence out of 10,000 made-up ones states a number, quotation or path of its own", () => {
  const truth = claims.flatMap((claim) => [claim.text, ...claim.facts.map((fact) => fact.value)]);
  const all = truth.join("\n");
  let shown = 0;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), fc.nat(), (words, pick) => {
      const text = words.join(" ");
      const source = claims[pick % claims.length];
      if (!source || faultOf({ text }, [source]) !== undefined) return;
      shown += 1;
      expect(text).not.toMatch(/https?:|<img|Mallory|OOMKilled|\u200b|“Cancel”|\/admin/u);
      for (const [number] of text.matchAll(/\d+/gu)) expect(all).toContain(number);
      if (/\bbecause\b/iu.test(text)) expect(source.text).toContain("because");
    }),
    { numRuns: 10_000 },
  );
  expect(shown).toBeGreaterThan(0);
});

test("proposals are read from any cutting of the stream", () => {
  const lines = '```json\n{"text":"a","from":["c1"]}\nnot json\n{"text":"b","from":["c2",3]},\n```';
  fc.assert(
    fc.property(fc.array(fc.nat({ max: lines.length }), { maxLength: 6 }), (cuts) => {
      const reader = readProposals();
      const at = [0, ...cuts.toSorted((a, b) => a - b), lines.length];
      const chunks = at.slice(1).map((end, index) => lines.slice(at[index], end));
      const found = [...chunks.flatMap(reader.push), ...reader.end()];
      expect(found).toEqual([
        { text: "a", from: ["c1"] },
        { text: "b", from: ["c2"] },
      ]);
      expect(reader.broken()).toBe(1);
    }),
  );
});
