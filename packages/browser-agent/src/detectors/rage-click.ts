import { rageScore } from "./burst.ts";

export interface RageVerdict {
  readonly clickCount: number;
  readonly durationMs: number;
  readonly score: number;
  readonly reasons: readonly string[];
}

interface JudgedClick {
  readonly at: number;
  readonly answered: boolean;
}

const minClicks = 3;

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
