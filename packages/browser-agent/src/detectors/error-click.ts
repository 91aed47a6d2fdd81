import type { Verdict } from "./frustration.ts";
import { share, toScore } from "./score.ts";

/** Judges a click that errors followed. Score: `0.5 + 0.3·(unanswered) + 0.2·min(1, (errors−1)/2)`. */
export function judgeErrorClick(errors: number, answered: boolean): Verdict | undefined {
  if (errors < 1) return undefined;
  const reasons = ["error"];
  if (!answered) reasons.push("unanswered");
  if (errors > 1) reasons.push("several_errors");
  return { score: toScore(0.5 + (answered ? 0 : 0.3) + 0.2 * share(errors, 1, 3)), reasons };
}
