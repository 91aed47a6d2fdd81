import { expect, test } from "vitest";
import { UsageError } from "./failure.ts";
import { durationMs, pair, sizeBytes, wholeNumber } from "./parse-values.ts";

test.each([
  ["30d", 30 * 86_400_000],
  ["24h", 86_400_000],
  ["15m", 900_000],
  ["2w", 14 * 86_400_000],
])("%s is a duration", (text, expected) => {
  expect(durationMs("retention", text)).toBe(expected);
});

test.each([
  ["20GB", 20e9],
  ["1.5 mb", 1_500_000],
  ["7b", 7],
])("%s is a size", (text, expected) => {
  expect(sizeBytes("max-size", text)).toBe(expected);
});

test("a header may hold an equals sign", () => {
  expect(pair("forward-header", "Authorization=ApiKey abc==")).toEqual([
    "Authorization",
    "ApiKey abc==",
  ]);
});

test.each([
  () => durationMs("since", "yesterday"),
  () => sizeBytes("max-size", "20"),
  () => pair("forward-header", "novalue"),
  () => pair("forward-header", "=x"),
  () => wholeNumber("port", "80a", 0, 65_535),
  () => wholeNumber("port", "70000", 0, 65_535),
  () => wholeNumber("port", "-1", 0, 65_535),
])("what is none names its option (%#)", (parse) => {
  expect(parse).toThrow(UsageError);
  expect(parse).toThrow(/^--[a-z-]+ /);
});
