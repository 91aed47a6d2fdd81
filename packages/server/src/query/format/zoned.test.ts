import { expect, test } from "vitest";
import { zoned, zonedText } from "./zoned.ts";

test.each([
  ["2026-01-15T00:00:00.000Z", "Europe/Paris", "2026-01-15T01:00:00.000+01:00"],
  ["2026-07-15T22:30:00.123456789Z", "Europe/Paris", "2026-07-16T00:30:00.123456789+02:00"],
  ["2026-01-15T00:00:00.000Z", "America/New_York", "2026-01-14T19:00:00.000-05:00"],
  ["2026-01-15T00:00:00.000Z", "+05:30", "2026-01-15T05:30:00.000+05:30"],
  ["2026-01-15T00:00:00.000Z", "Europe/London", "2026-01-15T00:00:00.000Z"],
])("%s in %s is %s", (text, zone, expected) => {
  expect(zonedText(text, zone)).toBe(expected);
});

test("only dates are moved", () => {
  const text = "2026-01-15T00:00:00.000Z";
  const { rows } = zoned({
    columns: [
      { name: "a", type: "keyword" },
      { name: "b", type: "date" },
    ],
    rows: [[text, [text, text]]],
    warnings: [],
    partial: false,
    timeZone: "+01:00",
  });
  const moved = "2026-01-15T01:00:00.000+01:00";
  expect(rows).toEqual([[text, [moved, moved]]]);
});
