import type { NavigationAction } from "../sources/navigations.ts";
import type { Verdict } from "./frustration.ts";
import { share, toScore } from "./score.ts";

const quickMs = 5_000;

export interface BackStep {
  readonly action: NavigationAction;
  readonly leftAction: NavigationAction;
  /** Time on the page from which one went back. */
  readonly durationMs: number;
}

/** Judges a step back. Score: `0.3 + 0.6·(1 − seconds/5)`: the sooner, the worse. */
export function judgeQuickBack({ action, leftAction, durationMs }: BackStep): Verdict | undefined {
  // Going on through the history is browsing, not turning away from what one has just opened.
  if (action !== "popstate" || leftAction === "popstate" || leftAction === "reload")
    return undefined;
  if (durationMs > quickMs) return undefined;
  return {
    score: toScore(0.3 + 0.6 * (1 - share(durationMs, 0, quickMs))),
    reasons: ["back_at_once"],
  };
}

const refreshGapMs = 10_000;
const minRefreshes = 3;

/** Adds a reload to those of the same page shortly before it. */
export const addRefresh = (times: readonly number[], now: number): number[] => {
  const last = times.at(-1);
  return last !== undefined && now - last <= refreshGapMs ? [...times, now] : [now];
};

/** Judges repeated reloads of one page. Score: `0.4 + 0.6·min(1, (count−3)/4)`. */
export function judgeRefreshes(times: readonly number[]): Verdict | undefined {
  if (times.length < minRefreshes) return undefined;
  return {
    score: toScore(0.4 + 0.6 * share(times.length, minRefreshes, minRefreshes + 4)),
    reasons: ["repeated_reload"],
  };
}
