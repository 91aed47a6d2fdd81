import fc from "fast-check";
import { expect, test } from "vitest";
import { createTimeScale } from "./scale.ts";

test("without pauses the scale is linear", () => {
  const scale = createTimeScale([0, 5000, 10_000], 0, 10_000, 1000);
  expect(scale.breaks).toEqual([]);
  expect(scale.xOf(2500)).toBe(250);
  expect(scale.timeAt(250)).toBe(2500);
});

test("a long pause is folded to a fixed width", () => {
  const scale = createTimeScale([0, 1000, 61_000, 62_000], 0, 62_000, 1000);
  expect(scale.breaks).toHaveLength(1);
  expect(scale.breaks[0]).toMatchObject({ from: 2500, to: 59_500, width: 34 });
  expect(scale.xOf(2500)).toBeGreaterThan(450);
});

test("so many pauses that nothing else would fit are not folded", () => {
  const moments = Array.from({ length: 40 }, (_, index) => index * 20_000);
  expect(createTimeScale(moments, 0, 800_000, 1000).breaks).toEqual([]);
});

test("a session of one moment has a scale", () => {
  const scale = createTimeScale([5], 5, 5, 800);
  expect(scale.xOf(5)).toBe(0);
  expect(scale.timeAt(0)).toBe(5);
});

const times = fc.array(fc.nat({ max: 3_600_000 }), { minLength: 1, maxLength: 60 });

test("later is never further left, and everything lies inside", () => {
  fc.assert(
    fc.property(times, fc.integer({ min: 300, max: 3000 }), (moments, width) => {
      const sorted = moments.toSorted((a, b) => a - b);
      const scale = createTimeScale(sorted, sorted[0] ?? 0, sorted.at(-1) ?? 0, width);
      const xs = sorted.map(scale.xOf);
      for (const [index, x] of xs.entries()) {
        expect(x).toBeGreaterThanOrEqual((xs[index - 1] ?? 0) - 1e-6);
        expect(x).toBeLessThanOrEqual(width + 1e-6);
      }
    }),
  );
});

test("a place and its time lead back to each other", () => {
  fc.assert(
    fc.property(times, fc.double({ min: 0, max: 1, noNaN: true }), (moments, share) => {
      const scale = createTimeScale(moments, Math.min(...moments), Math.max(...moments), 1200);
      expect(scale.xOf(scale.timeAt(share * 1200))).toBeCloseTo(
        scale.end - scale.start > 1 ? share * 1200 : scale.xOf(scale.timeAt(share * 1200)),
        3,
      );
    }),
  );
});
