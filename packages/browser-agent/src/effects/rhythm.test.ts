import { describe, expect, test } from "vitest";
import { createRhythm, type Rhythm } from "./rhythm.ts";

const clock = {};
const beating = (times: readonly number[], clickedAt?: number): Rhythm => {
  const rhythm = createRhythm();
  for (const time of times) rhythm.note(clock, time, clickedAt);
  return rhythm;
};

describe("what changes by itself is due", () => {
  const ticks = [0, 1000, 2000, 3000];

  test.each([
    ["on the beat", 4000, true],
    ["a little late", 4400, true],
    ["not right after the last tick", 3100, false],
    ["not long after it stopped", 9000, false],
  ])("%s", (_, now, due) => {
    expect(beating(ticks).note(clock, now, 3050)).toBe(due);
  });

  test("but not after one change", () => {
    expect(beating([0]).note(clock, 1000, 500)).toBe(false);
  });

  test("and what belongs to the same movement shares the answer", () => {
    const rhythm = beating(ticks);
    expect(rhythm.note(clock, 4000, 3050)).toBe(true);
    expect(rhythm.note(clock, 4016, 3050)).toBe(true);
  });

  test("a change right after a click does not make a rhythm", () => {
    const rhythm = beating([0]);
    for (const click of [1000, 2000, 3000])
      expect(rhythm.note(clock, click + 20, click)).toBe(false);
  });

  test("answers to earlier clicks are no rhythm", () => {
    expect(beating([0, 3000, 6000], 0).note(clock, 9000, 8990)).toBe(false);
  });
});

describe("in hindsight it is steady", () => {
  test("if it began before the click", () => {
    const rhythm = beating([1000]);
    rhythm.note(clock, 2000, 1500);
    rhythm.note(clock, 3000, 1500);
    expect(rhythm.isSteady(clock, 1500, 3100)).toBe(true);
  });

  const frames = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => from + i * 16);

  test.each([
    ["if it was in motion when the click came", frames(1400, 20), true],
    ["if it glides on at one pace", [...frames(0, 9), ...frames(900, 9), ...frames(1800, 9)], true],
    ["not if it was at rest and moved once", [0, ...frames(1600, 20)], false],
    ["not if it moved off its pace", [0, 1000, 1500], false],
  ])("%s", (_, times, steady) => {
    expect(beating(times).isSteady(clock, 1475, 1999)).toBe(steady);
  });

  test("not if it answered clicks that came at one pace", () => {
    expect(beating([650, 1050, 1450, 1850], 650).isSteady(clock, 1400, 1999)).toBe(false);
  });

  test.each([
    ["a banner that turned for the first time after an early click", 400, true],
    ["a progress that the click began", 5000, false],
  ])("%s", (_, clickedAt, steady) => {
    const times = [0, 700, 1400].map((time) => clickedAt + 100 + time);
    expect(beating(times, clickedAt).isSteady(clock, clickedAt, clickedAt + 1600)).toBe(steady);
  });
});
