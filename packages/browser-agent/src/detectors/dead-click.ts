import type { Verdict } from "./frustration.ts";
import { share, toScore } from "./score.ts";

/** One click of a burst, with what came of it. */
export interface DeadClickFacts {
  readonly answered: boolean;
  readonly knowable: boolean;
  /** A request of the click failed, and nobody was told. */
  readonly failedRequest: boolean;
}

export interface DeadVerdict extends Verdict {
  readonly clickCount: number;
}

const rageFrom = 3;

/**
 * Judges clicks on one place whose time for an answer is over. Score:
 * `0.4 + 0.2·(is a control) + 0.2·(its request failed) + 0.2·min(1, count−1)`.
 */
export function judgeDead(
  clicks: readonly DeadClickFacts[],
  isControl: boolean,
): DeadVerdict | undefined {
  if (!clicks.length || clicks.length >= rageFrom) return undefined;
  if (clicks.some(({ answered, knowable }) => answered || !knowable)) return undefined;
  const failed = clicks.some(({ failedRequest }) => failedRequest);
  const repeated = share(clicks.length, 1, 2);
  const reasons = ["no_effect"];
  if (isControl) reasons.push("control");
  if (failed) reasons.push("failed_request");
  if (repeated) reasons.push("repeated");
  const score = 0.4 + (isControl ? 0.2 : 0) + (failed ? 0.2 : 0) + 0.2 * repeated;
  return { clickCount: clicks.length, score: toScore(score), reasons };
}
