import { expect, test } from "vitest";
import { javaDouble } from "./java-number.ts";

test.each([
  [0, "0.0"],
  [-0, "-0.0"],
  [1, "1.0"],
  [0.8, "0.8"],
  [-12.5, "-12.5"],
  [9_999_999, "9999999.0"],
  [1e7, "1.0E7"],
  [1.5e10, "1.5E10"],
  [0.0001, "1.0E-4"],
  [Number.NaN, "NaN"],
])("%s is printed %s", (value, text) => {
  expect(javaDouble(value)).toBe(text);
});
