import { listen } from "../dom/listen.ts";
import { onPageLeave } from "../dom/page-leave.ts";
import { type Stop, stopAll } from "../source.ts";
import { clicks } from "../sources/clicks.ts";
import { agentState } from "../state.ts";
import { emitFrustration } from "./frustration.ts";
import { createThrashing, type Thrashing, type ThrashingVerdict } from "./thrashing.ts";

export interface ThrashingOptions {
  /** Changes of direction from which it is told; 4 if not given. */
  readonly minTurns?: number;
  readonly onThrashing?: (verdict: ThrashingVerdict) => void;
}

const handMs = 1_000;
const maxGapMs = 1_500;

const isPage = (element: Element): boolean =>
  element === document.documentElement || element.clientHeight >= innerHeight * 0.4;

/** Emits `user.frustration.thrashing`: scrolling to and fro in search of something. */
export function instrumentThrashing(options: ThrashingOptions = {}): Stop {
  const { now } = agentState();
  const trackers = new WeakMap<Element, Thrashing>();
  let current: Thrashing | undefined;
  let movedByHand = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (verdict: ThrashingVerdict | undefined): void => {
    if (!verdict) return;
    emitFrustration("thrashing", verdict.lastAt, verdict, {
      "frustration.direction_changes": verdict.directionChanges,
      "frustration.duration_ms": verdict.durationMs,
    });
    options.onThrashing?.(verdict);
  };
  const trackerOf = (element: Element): Thrashing => {
    const known = trackers.get(element);
    if (known) return known;
    const minTurns = options.minTurns ?? 4;
    const created = createThrashing({ minLeg: 100, maxGapMs, minTurns });
    trackers.set(element, created);
    return created;
  };
  return stopAll([
    listen(window, ["wheel", "touchmove", "keydown", "pointerdown"], ({ isTrusted }) => {
      if (isTrusted) movedByHand = now();
    }),
    // What a click scrolls is its answer.
    clicks.subscribe(() => {
      movedByHand = Number.NEGATIVE_INFINITY;
    }),
    listen(window, ["scroll"], ({ target }) => {
      // What scripts scroll is nobody's search.
      if (now() - movedByHand > handMs) return;
      const element = target instanceof Element ? target : document.documentElement;
      if (!isPage(element)) return;
      current = trackerOf(element);
      tell(current.move(element.scrollTop, now()));
      clearTimeout(timer);
      timer = setTimeout(() => tell(current?.end()), maxGapMs + 50);
    }),
    onPageLeave(() => tell(current?.end())),
    () => clearTimeout(timer),
  ]);
}
