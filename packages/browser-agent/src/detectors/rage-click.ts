import type { Stop } from "../source.ts";
import { bursts } from "../sources/bursts.ts";
import { type ClickSignOptions, clickSign } from "./click-sign.ts";
import type { Verdict } from "./frustration.ts";
import { pace, share, toScore } from "./score.ts";

const minClicks = 3;

/**
 * Score of a rage click: `0.3 + 0.4·min(1, (count−2)/8) + 0.3·min(1, (count−1)/(5·seconds))`. How
 * many weighs most; five clicks a second are as fast as counts.
 */
export function rageScore(count: number, durationMs: number): number {
  return toScore(0.3 + 0.4 * share(count, 2, 10) + 0.3 * pace(count - 1, durationMs, 200));
}

/** Judges a burst that has ended: three clicks or more, and none was answered. */
export function judgeRage({
  clicks,
  answered,
}: {
  readonly clicks: readonly { readonly at: number }[];
  readonly answered: boolean;
}): Verdict | undefined {
  const clickCount = clicks.length;
  if (clickCount < minClicks || answered) return undefined;
  const durationMs = Math.round((clicks.at(-1)?.at ?? 0) - (clicks[0]?.at ?? 0));
  const rapid = durationMs && clickCount / durationMs > 0.004;
  return {
    clickCount,
    durationMs,
    score: rageScore(clickCount, durationMs),
    reasons: ["repeated", "unanswered", ...(rapid ? ["rapid"] : [])],
  };
}

/** Emits `user.frustration.rage_click`: repeated clicks that nothing answered. */
export const instrumentRageClicks = (options?: ClickSignOptions): Stop =>
  bursts.subscribe(clickSign("rage_click", judgeRage, options));
