import type { Claim } from "@session-replay/server/api";
import { expect, test } from "vitest";
import { chipsOf, numberEvidence } from "./evidence.ts";

const claim = (...cites: readonly string[]): Claim => ({
  id: "c",
  text: "",
  kind: "step",
  basis: "observed",
  corroboration: "client",
  facts: [],
  cites,
});

const first = claim("event:a/1", "event:a/2", "span:t/s");
const second = claim("span:t/s", "event:a/3", "query:0", "event:a/1");
const numbers = numberEvidence([first, second]);

test("each record has one number, in the order of the story", () => {
  expect([...numbers]).toEqual([
    ["event:a/1", 1],
    ["event:a/2", 2],
    ["span:t/s", 3],
    ["event:a/3", 4],
    ["query:0", 5],
  ]);
});

test("neighbours of one kind are one chip", () => {
  expect(chipsOf(first, numbers).map(({ label, kind }) => [label, kind])).toEqual([
    ["1–2", "event"],
    ["3", "span"],
  ]);
});

test("what is cited again keeps its number", () => {
  expect(chipsOf(second, numbers).map(({ label, kind }) => [label, kind])).toEqual([
    ["1", "event"],
    ["3", "span"],
    ["4", "event"],
    ["5", "query"],
  ]);
});
