import { expect, test } from "vitest";
import { formatDuration } from "./duration.ts";

test.each([
  [0.4, "0 ms"],
  [850, "850 ms"],
  [999.6, "1 s"],
  [2449, "2.4 s"],
  [59_940, "59.9 s"],
  [59_960, "1 min"],
  [200_000, "3 min 20 s"],
  [3_600_000, "1 h"],
  [3_900_000, "1 h 5 min"],
])("%d ms is %j", (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});
