import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { continuesBurst } from "../sources/bursts.ts";
import { judgeDead } from "./dead-click.ts";
import { judgeErrorClick } from "./error-click.ts";
import { judgeAbandonment, judgeHesitation } from "./form-signs.ts";
import { judgeQuickBack } from "./quick-back.ts";
import { judgeRage, rageScore } from "./rage-click.ts";
import { addRefresh, judgeRefreshes } from "./refresh-rage.ts";
import { createThrashing } from "./thrashing.ts";

describe("a burst goes on", () => {
  const control = {};
  const click = { at: 0, x: 0, y: 0, control };
  test.each([
    ["on the same control far away", { at: 900, x: 300, y: 0, control }, true],
    ["at the same place on another control", { at: 900, x: 20, y: 20, control: {} }, true],
    ["not elsewhere", { at: 100, x: 40, y: 0, control: {} }, false],
    ["not after more than a second", { at: 1001, x: 0, y: 0, control }, false],
  ])("%s", (_, next, expected) => {
    expect(continuesBurst(click, next)).toBe(expected);
  });
});

describe("rage", () => {
  const burst = (count: number, ms: number, answered = false) => ({
    answered,
    clicks: Array.from({ length: count }, (_, i) => ({
      at: count > 1 ? (ms * i) / (count - 1) : 0,
    })),
  });

  test("six clicks in 850 ms score 0.8", () => {
    expect(judgeRage(burst(6, 850))).toMatchObject({ clickCount: 6, durationMs: 850, score: 0.8 });
  });
  test("two clicks are none", () => expect(judgeRage(burst(2, 200))).toBeUndefined());
  test("one answered click of a burst absolves it", () => {
    expect(judgeRage(burst(8, 900, true))).toBeUndefined();
  });
  test("the score lies between 0 and 1 and grows with the count", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 200 }),
        fc.integer({ min: 0, max: 60_000 }),
        (n, ms) => {
          const score = rageScore(n, ms);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(rageScore(n + 1, ms)).toBeGreaterThanOrEqual(score);
        },
      ),
    );
  });
});

describe("dead", () => {
  const nothing = { kind: "none", knowable: true, failedRequest: false } as const;
  test.each([
    ["one click", [nothing], false, 0.4],
    ["one click on a control", [nothing], true, 0.6],
    ["a failed request", [{ ...nothing, failedRequest: true }], true, 0.8],
    ["two clicks on a control", [nothing, nothing], true, 0.8],
  ])("%s", (_, clicks, isControl, score) => {
    expect(judgeDead(clicks, isControl)?.score).toBe(score);
  });
  test.each([
    ["answered", [{ ...nothing, kind: "change" } as const]],
    ["not knowable", [{ ...nothing, knowable: false }]],
    ["three clicks: that is rage", [nothing, nothing, nothing]],
  ])("not if %s", (_, clicks) => {
    expect(judgeDead(clicks, true)).toBeUndefined();
  });
});

test("an error click weighs more if nothing else came", () => {
  expect(judgeErrorClick(0, false)).toBeUndefined();
  expect(judgeErrorClick(1, true)?.score).toBe(0.5);
  expect(judgeErrorClick(3, false)?.score).toBe(1);
});

describe("thrashing", () => {
  const feed = (positions: readonly number[], stepMs: number) => {
    const thrashing = createThrashing({ minLeg: 100, maxGapMs: 1500, minTurns: 4 });
    for (const [i, position] of positions.entries()) thrashing.move(position, i * stepMs);
    return thrashing.end();
  };
  test("five turns are told with their count", () => {
    expect(feed([0, 500, 0, 500, 0, 500, 0], 300)).toMatchObject({
      directionChanges: 5,
      durationMs: 1200,
    });
  });
  test.each([
    ["reading on", [0, 300, 600, 900, 1200], 200],
    ["trembling", [0, 500, 450, 500, 450, 500, 450, 500], 100],
    ["looking up now and then", [0, 500, 0, 500, 0, 500], 2000],
  ])("not %s", (_, positions, stepMs) => {
    expect(feed(positions, stepMs)).toBeUndefined();
  });
});

test("a long pause in a field is hesitation", () => {
  expect(judgeHesitation(9_000)).toBeUndefined();
  expect(judgeHesitation(60_000)?.score).toBe(1);
});

test("a form is abandoned when something was entered", () => {
  expect(judgeAbandonment({ changedFields: 0, timeSpentMs: 90_000, refusals: 3 })).toBeUndefined();
  expect(judgeAbandonment({ changedFields: 1, timeSpentMs: 1_000, refusals: 0 })).toBeUndefined();
  expect(judgeAbandonment({ changedFields: 5, timeSpentMs: 60_000, refusals: 1 })?.score).toBe(1);
});

test("going back soon is a quick back, going on through the history is not", () => {
  const left = { action: "pushstate", durationMs: 0 } as const;
  expect(judgeQuickBack("popstate", left)?.score).toBe(0.9);
  expect(judgeQuickBack("popstate", { ...left, durationMs: 6_000 })).toBeUndefined();
  expect(judgeQuickBack("popstate", { ...left, action: "popstate" })).toBeUndefined();
});

test("reloads in a row are counted, an old one is forgotten", () => {
  const times = [0, 2_000, 4_000].reduce<number[]>((all, now) => addRefresh(all, now), []);
  expect(judgeRefreshes(times)?.score).toBe(0.4);
  expect(addRefresh(times, 60_000)).toEqual([60_000]);
});
