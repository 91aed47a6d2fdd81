import { expect, test } from "vitest";
import { durationText, offsetText } from "./duration.ts";

test.each([
  [0.25, "250 µs"],
  [310, "310 ms"],
  [850.4, "850 ms"],
  [8520, "8.5 s"],
  [2000, "2 s"],
  [59_700, "1 min"],
  [101_000, "1 min 41 s"],
  [7_500_000, "2 h 5 min"],
])("%d ms reads %j", (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});

test.each([
  [0, "0:00.0"],
  [8250, "0:08.2"],
  [74_000, "1:14.0"],
  [3_723_000, "1:02:03"],
  [-1500, "−0:01.5"],
])("the place %d ms reads %j", (milliseconds, text) => {
  expect(offsetText(milliseconds)).toBe(text);
});
