import { expect, test } from "vitest";
import { matchPeople } from "./match-person.ts";

const people = [
  { id: "u1", name: "Ana Ruiz", email: "ana.r@example.org" },
  { id: "u2", name: "Ana Šimić", email: "simic@example.org" },
  { id: "bert", name: "Bert Ölmann", email: "b.o@example.org" },
];

const found = (words: readonly string[], likely: readonly string[] = [], email?: string) =>
  matchPeople(people, { words, likely: new Set(likely), ...(email ? { email } : {}) }).map(
    ({ id }) => id,
  );

test("a first name that two people have names both", () => {
  expect(found(["ana"])).toEqual(["u1", "u2"]);
});

test.each([
  [["ana", "simic"], "u2"],
  [["u1"], "u1"],
  [["bert"], "bert"],
  [["olmann"], "bert"],
  [["ana's", "ruiz"], "u1"],
])("%j names %s", (words, id) => {
  expect(found(words)).toEqual([id]);
});

test("an e-mail address names one", () => {
  expect(found([], [], "Simic@Example.org")).toEqual(["u2"]);
});

test("a typing error is forgiven only where a name stands", () => {
  expect(found(["olmannn"], ["olmannn"])).toEqual(["bert"]);
  expect(found(["olmannn"])).toEqual([]);
});
