import { expect, test } from "vitest";
import { distance, isNear } from "./distance.ts";

test.each([
  ["checkout", "checkout", 0],
  ["checkout", "chekout", 1],
  ["checkout", "chcekout", 1],
  ["david", "davod", 1],
  ["abc", "xyz", 3],
])("%s → %s is %d edits", (a, b, edits) => {
  expect(distance(a, b, 5)).toBe(edits);
});

test.each([
  ["david", "daivd", true],
  ["cat", "car", false],
  ["frustrated", "frusrated", true],
  ["cart", "checkout", false],
])("%s is near %s: %s", (a, b, near) => {
  expect(isNear(a, b)).toBe(near);
});
