import { describe, expect, test } from "vitest";
import { createRhythm } from "./rhythm.ts";

describe("what changes by itself", () => {
  const clock = {};
  const ticking = () => {
    const rhythm = createRhythm();
    for (const time of [0, 1000, 2000, 3000]) rhythm.note(clock, time);
    return rhythm;
  };

  test.each([
    ["on the beat", 4000, true],
    ["a little late", 4400, true],
    ["right after the last tick", 3100, false],
    ["long after it stopped", 9000, false],
  ])("%s", (_, now, due) => {
    expect(ticking().isDue(clock, now)).toBe(due);
  });

  test("one change is no rhythm yet", () => {
    const rhythm = createRhythm();
    rhythm.note(clock, 0);
    expect(rhythm.isDue(clock, 1000)).toBe(false);
  });

  test("what changes in the same moment shares the answer", () => {
    const rhythm = ticking();
    expect(rhythm.isDue(clock, 4000)).toBe(true);
    rhythm.note(clock, 4000);
    expect(rhythm.isDue(clock, 4001)).toBe(true);
  });
});
