import { expect, test } from "vitest";
import { startOfRange } from "./range.ts";

const now = Date.parse("2026-11-20T14:40:37.512Z");

test.each([
  ["-24h", "2026-11-19T14:40:00.000Z"],
  ["-30m", "2026-11-20T14:10:00.000Z"],
  ["-7d", "2026-11-13T14:40:00.000Z"],
  ["2026-11-01", "2026-11-01T00:00:00.000Z"],
  ["yesterday", undefined],
  [undefined, undefined],
])("%j starts at %j", (text, start) => {
  expect(startOfRange(text, now)).toBe(start);
});
