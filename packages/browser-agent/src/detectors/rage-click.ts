import type { Verdict } from "./frustration.ts";
import { share, toScore } from "./score.ts";

export interface RageVerdict extends Verdict {
  readonly clickCount: number;
  readonly durationMs: number;
}

interface JudgedClick {
  readonly at: number;
  readonly answered: boolean;
}

const minClicks = 3;

/**
 * Score of a rage click: `0.3 + 0.4·min(1, (count−2)/8) + 0.3·min(1, (count−1)/(5·seconds))`. How
 * many weighs most; five clicks a second are as fast as counts.
 */
export function rageScore(count: number, durationMs: number): number {
  const fast = durationMs > 0 ? share((count - 1) / (durationMs / 200), 0, 1) : 1;
  return toScore(0.3 + 0.4 * share(count, 2, 10) + 0.3 * fast);
}

/** Judges a burst that has ended: three clicks or more, and none was answered. */
export function judgeRage(burst: readonly JudgedClick[]): RageVerdict | undefined {
  const [first] = burst;
  const last = burst.at(-1);
  if (!first || !last || burst.length < minClicks) return undefined;
  if (burst.some(({ answered }) => answered)) return undefined;
  const durationMs = Math.round(last.at - first.at);
  const reasons = ["repeated", "unanswered"];
  return {
    clickCount: burst.length,
    durationMs,
    score: rageScore(burst.length, durationMs),
    reasons: durationMs && burst.length / durationMs > 0.004 ? [...reasons, "rapid"] : reasons,
  };
}
