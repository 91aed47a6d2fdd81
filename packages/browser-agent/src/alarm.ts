import type { Stop } from "./source.ts";

/** One timer for many waits: it rings at the earliest time that was asked for. */
export interface Alarm {
  /** Rings within `ms`, and then only once. */
  within(ms: number): void;
  stop(): void;
}

/** The page must never see an error of ours. */
const guarded = (run: () => void): void => {
  try {
    run();
  } catch {}
};

/**
 * Calls `run` after `ms`, unless it is stopped before. What the agent puts off is nobody's doing: it
 * passes by what follows the page's timers.
 */
export function later(run: () => unknown, ms?: number): Stop {
  const original: unknown = Reflect.get(setTimeout, "__original");
  const timer = (typeof original === "function" ? original : setTimeout)(run, ms);
  return () => clearTimeout(timer);
}

/**
 * An alarm that calls `ring`. Asking for a later time than the one that is set costs nothing, so
 * what waits looks at the clock when it rings and asks again.
 */
export function createAlarm(ring: () => void): Alarm {
  let cancel: Stop | undefined;
  let due = Number.POSITIVE_INFINITY;
  const stop = (): void => {
    cancel?.();
    due = Number.POSITIVE_INFINITY;
  };
  return {
    stop,
    within(ms) {
      const at = performance.now() + ms;
      if (at >= due) return;
      stop();
      due = at;
      cancel = later(() => {
        stop();
        guarded(ring);
      }, ms);
    },
  };
}

let soon: (() => void)[] = [];

/** Runs `run` in the next task, all that was asked for meanwhile in the same one. */
export function nextTask(run: () => void): void {
  if (soon.push(run) > 1) return;
  later(() => {
    const due = soon;
    soon = [];
    for (const each of due) guarded(each);
  });
}
