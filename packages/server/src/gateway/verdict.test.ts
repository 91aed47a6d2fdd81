import { expect, test } from "vitest";
import { judge, pauseMs, retryAfterMs } from "./verdict.ts";

const now = Date.parse("2026-11-23T00:00:00Z");

test.each([
  [200, "sent"],
  [202, "sent"],
  [400, "refused"],
  [415, "refused"],
  [401, "locked out"],
  [403, "locked out"],
  [404, "locked out"],
  [413, "too large"],
  [429, "again"],
  [500, "again"],
  [503, "again"],
])("%i is %s", (status, kind) => {
  expect(judge(status, null, now).kind).toBe(kind);
});

test.each([
  ["3", 3000],
  ["Mon, 23 Nov 2026 00:00:10 GMT", 10_000],
  ["Sun, 22 Nov 2026 00:00:10 GMT", 0],
  ["soon", undefined],
  [null, undefined],
])("Retry-After %s is %s ms", (header, expected) => {
  expect(retryAfterMs(header, now)).toBe(expected);
});

const pauses = { firstMs: 500, mostMs: 60_000 };

test("pauses double up to a minute and respect what was asked for", () => {
  expect([0, 1, 2, 3].map((attempt) => pauseMs(pauses, attempt, undefined, 1))).toEqual([
    500, 1000, 2000, 4000,
  ]);
  expect(pauseMs(pauses, 50, undefined, 1)).toBe(60_000);
  expect(pauseMs(pauses, 0, undefined, 0)).toBe(250);
  expect(pauseMs(pauses, 0, 7000, 0)).toBe(7000);
});
