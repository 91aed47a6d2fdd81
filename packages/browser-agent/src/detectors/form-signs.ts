import type { Verdict } from "./frustration.ts";
import { share, toScore } from "./score.ts";

const hesitationMs = 10_000;

/** Judges the pause in a field before anything was entered. Score: `0.3 + 0.7·min(1, (s−10)/50)`. */
export function judgeHesitation(pauseMs: number): Verdict | undefined {
  if (pauseMs < hesitationMs) return undefined;
  return {
    score: toScore(0.3 + 0.7 * share(pauseMs, hesitationMs, 60_000)),
    reasons: ["long_pause"],
  };
}

export interface AbandonedForm {
  /** Fields in which something was entered. */
  readonly changedFields: number;
  readonly timeSpentMs: number;
  /** Times that validation refused a field. */
  readonly refusals: number;
}

/**
 * Judges a form that was left without a submit. Score:
 * `0.3 + 0.3·min(1, (fields−1)/4) + 0.2·min(1, s/60) + 0.2·(validation refused a field)`.
 */
export function judgeAbandonment(form: AbandonedForm): Verdict | undefined {
  const { changedFields, timeSpentMs, refusals } = form;
  if (changedFields === 0 || (changedFields < 2 && timeSpentMs < 5_000 && !refusals))
    return undefined;
  const reasons = ["left_without_submit"];
  if (refusals) reasons.push("validation_refused");
  const score =
    0.3 +
    0.3 * share(changedFields, 1, 5) +
    0.2 * share(timeSpentMs, 0, 60_000) +
    (refusals ? 0.2 : 0);
  return { score: toScore(score), reasons };
}
