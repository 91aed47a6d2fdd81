import { createAlarm } from "../alarm.ts";
import { listen } from "../dom/listen.ts";
import { onPageLeave } from "../dom/page-leave.ts";
import { type Stop, stopAll } from "../source.ts";
import { clicks } from "../sources/clicks.ts";
import { agentState } from "../state.ts";
import { type DetectorOptions, emitFrustration, type Verdict } from "./frustration.ts";
import { pace, share, toScore } from "./score.ts";

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
  const [first = 0] = turns;
  const lastAt = turns.at(-1) ?? 0;
  if (turns.length < minTurns) return undefined;
  const durationMs = Math.round(lastAt - first);
  const fast = pace(turns.length, durationMs, 500);
  const score = 0.3 + 0.4 * share(turns.length, minTurns, minTurns + 6) + 0.3 * fast;
  return {
    directionChanges: turns.length,
    durationMs,
    lastAt,
    score: toScore(score),
    reasons: ["direction_changes", ...(fast >= 1 ? ["rapid"] : [])],
  };
}

/** Finds rapid changes of direction: somebody looks for what is not where it was expected. */
export function createThrashing({ minLeg, maxGapMs, minTurns }: ThrashingLimits): Thrashing {
  let turns: number[] = [];
  let extreme: number | undefined;
  let direction = 0;
  const end = (now = Number.POSITIVE_INFINITY): ThrashingVerdict | undefined => {
    if (now - (turns.at(-1) ?? now) <= maxGapMs) return undefined;
    const verdict = judge(turns, minTurns);
    turns = [];
    return verdict;
  };
  return {
    end,
    move(position, now) {
      const ended = end(now);
      extreme ??= position;
      const way = position - extreme;
      const turn = Math.sign(way) !== direction;
      if (turn && Math.abs(way) < minLeg) return ended;
      if (turn && direction) turns.push(now);
      direction = Math.sign(way);
      extreme = position;
      return ended;
    },
  };
}

const limits: ThrashingLimits = { minLeg: 100, maxGapMs: 1_500, minTurns: 4 };
const handMs = 1_000;

const minHeight = 150;

const isPage = (element: Element): boolean =>
  element === document.documentElement || element.clientHeight >= minHeight;

/** Of presses only those on a scrollbar: what is pulled by hand is moved, not searched. */
const isScrolling = (event: Event): boolean =>
  !(event instanceof PointerEvent && event.target instanceof Element) ||
  event.offsetX >= event.target.clientWidth;

/** Emits `user.frustration.thrashing`: scrolling to and fro in search of something. */
export function instrumentThrashing({ onSign }: DetectorOptions = {}): Stop {
  const { now } = agentState();
  const trackers = new WeakMap<Element, Thrashing>();
  let current: Thrashing | undefined;
  let movedByHand = 0;
  let movedAt = 0;

  const tell = (verdict: ThrashingVerdict | undefined): void => {
    if (!verdict) return;
    emitFrustration("thrashing", verdict.lastAt, verdict);
    onSign?.(verdict);
  };
  const alarm = createAlarm(() => {
    if (now() - movedAt < limits.maxGapMs) alarm.within(limits.maxGapMs);
    else tell(current?.end());
  });
  return stopAll([
    listen(window, ["wheel", "touchmove", "keydown", "pointerdown"], (event) => {
      if (event.isTrusted && isScrolling(event)) movedByHand = now();
    }),
    // What a click scrolls is its answer.
    clicks.subscribe(() => {
      movedByHand = 0;
    }),
    listen(window, ["scroll"], ({ target }) => {
      movedAt = now();
      // What scripts scroll is nobody's search.
      if (movedAt - movedByHand > handMs) return;
      const element = target instanceof Element ? target : document.documentElement;
      if (!isPage(element)) return;
      current = trackers.get(element) ?? createThrashing(limits);
      trackers.set(element, current);
      tell(current.move(element.scrollTop, movedAt));
      alarm.within(limits.maxGapMs);
    }),
    onPageLeave(() => tell(current?.end())),
    alarm.stop,
  ]);
}
