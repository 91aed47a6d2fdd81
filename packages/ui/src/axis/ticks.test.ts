import { expect, test } from "vitest";
import { createTimeScale } from "./scale.ts";
import { ticksOf } from "./ticks.ts";

test("labels stand at round steps and keep their distance", () => {
  const scale = createTimeScale([0, 5000, 10_000], 0, 10_000, 1000);
  expect(ticksOf(scale)).toEqual([0, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000]);
});

test("no label stands inside a fold", () => {
  const scale = createTimeScale([0, 1000, 61_000, 62_000], 0, 62_000, 1000);
  const fold = scale.breaks[0];
  for (const tick of ticksOf(scale)) {
    expect(fold && tick > fold.from && tick < fold.to).toBeFalsy();
  }
});
