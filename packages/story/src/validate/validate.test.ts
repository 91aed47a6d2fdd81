import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim, Fact } from "../answer.ts";
import { lasting, number, quote, say } from "../claims/piece.ts";
import { rules } from "../rules/index.ts";
import { sceneOf } from "../scene/scene.ts";
import { backEndReferences, number as numbered } from "../tell/compose.ts";
import { longSession } from "../testing/long-session.ts";
import { swallowed402 } from "../testing/swallowed-402.ts";
import { evidenceIn } from "./evidence.ts";
import { validate } from "./validate.ts";

const cases = [swallowed402, longSession(120)].flatMap((records) => {
  const scene = sceneOf(records, "UTC");
  if (!scene) return [];
  const find = evidenceIn([records]);
  const context = { timeZone: "UTC", clocks: scene.clocks };
  const claims = numbered(
    rules.flatMap((rule) => rule(scene)),
    backEndReferences(records),
  );
  return claims.map((claim) => ({ claim, isProven: (each: Claim) => kept(each, find, context) }));
});
const kept = (claim: Claim, ...[find, context]: [Find, Context]): boolean =>
  validate([claim], find, context).claims.length === 1;
type Find = Parameters<typeof validate>[1];
type Context = Parameters<typeof validate>[2];

const anyCase = fc.constantFrom(...cases);

const withFact = (claim: Claim, index: number, fact: Fact, text = claim.text): Claim => ({
  ...claim,
  text,
  cites: [...new Set([...claim.cites, ...fact.cites])],
  facts: claim.facts.map((each, at) => (at === index ? fact : each)),
});

/** Every claim with one of its facts of these kinds. */
const factsOf = (...kinds: readonly Fact["kind"][]) =>
  cases.flatMap(({ claim, isProven }) =>
    claim.facts.flatMap((fact, index) =>
      kinds.includes(fact.kind) ? [{ claim, isProven, fact, index }] : [],
    ),
  );

test("what the rules say is proven", () => {
  expect(cases.filter(({ claim, isProven }) => !isProven(claim))).toEqual([]);
  expect(cases.length).toBeGreaterThan(30);
});

test("a changed number is thrown out, also where only the fact or only the text was changed", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...factsOf("count", "status")),
      fc.integer({ min: 1, max: 900 }),
      ({ claim, isProven, fact, index }, more) => {
        const value = String(Number(fact.value) + more);
        const text = claim.text.replace(fact.value, value);
        const changed = { ...fact, value };
        expect(isProven(withFact(claim, index, changed, text))).toBe(false);
        expect(isProven(withFact(claim, index, changed))).toBe(false);
        if (text !== claim.text) expect(isProven({ ...claim, text })).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});

test("another duration or time is thrown out", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...factsOf("duration", "time")),
      fc.integer({ min: 61, max: 99 }),
      ({ claim, isProven, fact, index }, digits) => {
        const value = fact.value.replace(/\d+/u, String(digits * 1000 + 7));
        const text = claim.text.replace(fact.value, value);
        expect(isProven(withFact(claim, index, { ...fact, value }, text))).toBe(false);
      },
    ),
  );
});

test("another name is thrown out, in the fact or in the text", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...factsOf("target", "field", "text")),
      fc.stringMatching(/^[a-z]{9,14}$/u),
      ({ claim, isProven, fact, index }, value) => {
        const text = claim.text.replace(fact.value, value);
        expect(isProven(withFact(claim, index, { ...fact, value }, text))).toBe(false);
        if (text.includes(`“${value}”`)) expect(isProven({ ...claim, text })).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
});

test("a citation that does not exist, is another session's or is missing is thrown out", () => {
  fc.assert(
    fc.property(
      anyCase,
      fc.constantFrom(
        "event:s1/999999",
        "event:s2/2",
        "query:0",
        `span:${"f".repeat(32)}/${"1".repeat(16)}`,
      ),
      ({ claim, isProven }, cite) => {
        expect(isProven({ ...claim, cites: [...claim.cites, cite] })).toBe(false);
        expect(isProven({ ...claim, cites: [] })).toBe(false);
      },
    ),
  );
});

test("a count with a record more or less is thrown out", () => {
  for (const { claim, isProven, fact, index } of factsOf("count")) {
    if (fact.cites.length < 2) continue;
    expect(isProven(withFact(claim, index, { ...fact, cites: fact.cites.slice(1) }))).toBe(false);
  }
});

test("the other order is thrown out", () => {
  const orders = factsOf("order");
  expect(orders.length).toBeGreaterThan(0);
  for (const { claim, isProven, fact, index } of orders) {
    expect(isProven(withFact(claim, index, { ...fact, cites: fact.cites.toReversed() }))).toBe(
      false,
    );
  }
});

test("another trace is thrown out", () => {
  for (const { claim, isProven, fact, index } of factsOf("trace")) {
    expect(isProven(withFact(claim, index, { ...fact, value: "f".repeat(32) }))).toBe(false);
  }
});

test("words that nothing proves are thrown out", () => {
  for (const { claim, isProven } of cases) {
    expect(isProven({ ...claim, text: `${claim.text} It was “Zorblax”.` })).toBe(false);
    expect(isProven({ ...claim, text: `${claim.text} It took 987 ms.` })).toBe(false);
    expect(isProven({ ...claim, text: `${claim.text} See /zorblax/x.` })).toBe(false);
    expect(isProven({ ...claim, text: "x".repeat(361) })).toBe(false);
  }
});

const rows = [
  { name: "Pay", people: 7, sessions: 9, longest_ms: 4321 },
  { name: "Send", people: 2, sessions: 3, longest_ms: 870 },
];
const find: Find = (reference) =>
  reference === "query:0"
    ? [{ kind: "query", rows, texts: rows.flatMap((row) => Object.values(row).map(String)) }]
    : [];
const from = { reference: "query:0" };
const overMany = (name: string, people: number, sessions: number, longest: number): Claim => {
  const { text, facts } =
    say`${quote(name, from)} hurt ${number(people, from)} people in ${number(sessions, from)} sessions for ${lasting(longest, from)}`;
  return {
    ...{ id: "c1", text, facts, kind: "problem", basis: "observed", corroboration: "client" },
    cites: ["query:0"],
  };
};

test.each([
  ["as the row says", overMany("Pay", 7, 9, 4321), true],
  ["the other row's number", overMany("Pay", 2, 9, 870), false],
  ["a number of no row", overMany("Pay", 8, 9, 4321), false],
  ["a name of no row", overMany("Buy", 7, 9, 4321), false],
])("over many sessions: %s", (_, claim, isKept) => {
  expect(kept(claim, find, { timeZone: "UTC", clocks: new Map() })).toBe(isKept);
});
