import { expect, test } from "vitest";
import { createRateLimiter } from "./rate.ts";

test("a burst passes, then a request each refill", () => {
  let now = 0;
  const limiter = createRateLimiter(2, 3, () => now);
  expect([limiter.take("a"), limiter.take("a"), limiter.take("a")]).toEqual([0, 0, 0]);
  expect(limiter.take("a")).toBe(500);
  now = 500;
  expect(limiter.take("a")).toBe(0);
  expect(limiter.take("a")).toBe(500);
});

test("each key has its own bucket", () => {
  const limiter = createRateLimiter(1, 1, () => 0);
  expect(limiter.take("a")).toBe(0);
  expect(limiter.take("b")).toBe(0);
  expect(limiter.take("a")).toBe(1000);
});

test("a clock that is set back does not lock anybody out", () => {
  let now = 1_000_000;
  const limiter = createRateLimiter(1, 1, () => now);
  limiter.take("a");
  now = 0;
  expect(limiter.take("a")).toBe(1000);
  now = 1000;
  expect(limiter.take("a")).toBe(0);
});

test("memory is bounded", () => {
  const limiter = createRateLimiter(1, 1, () => 0, 2);
  for (const key of ["a", "b", "c"]) limiter.take(key);
  expect(limiter.take("a")).toBe(0);
  expect(limiter.take("c")).toBe(1000);
});
