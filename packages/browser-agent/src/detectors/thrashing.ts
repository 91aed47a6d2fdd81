import type { Verdict } from "./frustration.ts";
import { share, toScore } from "./score.ts";

export interface ThrashingVerdict extends Verdict {
  readonly directionChanges: number;
  readonly durationMs: number;
  readonly lastAt: number;
}

export interface Thrashing {
  /** A position along one axis; returns a burst that has ended before it. */
  move(position: number, now: number): ThrashingVerdict | undefined;
  /** Ends the burst, if `now` is late enough or at once. */
  end(now?: number): ThrashingVerdict | undefined;
}

export interface ThrashingLimits {
  /** A leg shorter than this is trembling, not searching. */
  readonly minLeg: number;
  /** Turns further apart belong to different searches. */
  readonly maxGapMs: number;
  readonly minTurns: number;
}

/**
 * Score: `0.3 + 0.4·min(1, (turns−minTurns)/6) + 0.3·min(1, turns/(2·seconds))`: how often, and how
 * fast, one turned round.
 */
function judge(turns: readonly number[], minTurns: number): ThrashingVerdict | undefined {
  const first = turns[0];
  const lastAt = turns.at(-1);
  if (first === undefined || lastAt === undefined || turns.length < minTurns) return undefined;
  const durationMs = Math.round(lastAt - first);
  const fast = durationMs ? share(turns.length / (durationMs / 500), 0, 1) : 1;
  const score = 0.3 + 0.4 * share(turns.length, minTurns, minTurns + 6) + 0.3 * fast;
  return {
    directionChanges: turns.length,
    durationMs,
    lastAt,
    score: toScore(score),
    reasons: fast >= 1 ? ["direction_changes", "rapid"] : ["direction_changes"],
  };
}

/** Finds rapid changes of direction: somebody looks for what is not where it was expected. */
export function createThrashing({ minLeg, maxGapMs, minTurns }: ThrashingLimits): Thrashing {
  let turns: number[] = [];
  let extreme: number | undefined;
  let direction = 0;
  const end = (now = Number.POSITIVE_INFINITY): ThrashingVerdict | undefined => {
    const last = turns.at(-1);
    if (last === undefined || now - last <= maxGapMs) return undefined;
    const verdict = judge(turns, minTurns);
    turns = [];
    return verdict;
  };
  return {
    end,
    move(position, now) {
      const ended = end(now);
      if (extreme === undefined) extreme = position;
      const way = position - extreme;
      if (direction && Math.sign(way) === direction) extreme = position;
      else if (Math.abs(way) >= minLeg) {
        if (direction) turns.push(now);
        direction = Math.sign(way);
        extreme = position;
      }
      return ended;
    },
  };
}
