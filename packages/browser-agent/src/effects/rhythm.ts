/** A movement: one change, or many in quick succession. */
interface Motion {
  readonly start: number;
  end: number;
  /** No click was awaited: it moved by itself. */
  readonly own: boolean;
}

interface Beat {
  /** Its latest movements, oldest first, but for those that look like the answer to a click. */
  readonly motions: Motion[];
  /** When it was last seen to change. */
  last: number;
  /** Whether the movement it is in, or was in last, was expected. */
  due: boolean;
}

/** Pictures of one movement follow each other faster than this. */
const sameMotionMs = 80;
const maxMotions = 24;
/** What comes so soon after a click is rather its answer than a part of a rhythm. */
const promptMs = 40;

const gapsOf = (motions: readonly Motion[]): number[] =>
  motions.slice(1).map(({ start }, i) => start - (motions[i]?.start ?? start));

/** Knows what changes by itself, and when it is due to change again. */
export interface Rhythm {
  /**
   * Notes a change that no click is known to have caused; `clickedAt` if one is awaited all the same.
   * True if it was due.
   */
  note(key: object, now: number, clickedAt: number | undefined): boolean;
  /** Whether, in hindsight, it moved by itself at `time`: in motion then, or at one pace until now. */
  isSteady(key: object, time: number, now: number): boolean;
}

function isDue(motions: readonly Motion[], now: number): boolean {
  const gaps = gapsOf(motions.filter(({ own }) => own).slice(-9));
  const gap = now - (motions.at(-1)?.start ?? now);
  return gap >= Math.min(...gaps) * 0.6 && gap <= Math.max(...gaps) * 1.7 + 50;
}

function isOnePace(motions: readonly Motion[], now: number): boolean {
  if (motions.length < 3) return false;
  const gaps = gapsOf(motions);
  const longest = Math.max(...gaps);
  const still = now - (motions.at(-1)?.start ?? now) <= longest * 1.5 + 100;
  return still && longest <= Math.min(...gaps) * 1.6 + 60;
}

/**
 * Clocks, carousels and tickers change without a click. What has moved twice by itself is expected
 * again after about the same time; a change off the beat is somebody's doing.
 */
export function createRhythm(begun = 0): Rhythm {
  const beats = new WeakMap<object, Beat>();
  return {
    note(key, now, clickedAt) {
      const beat = beats.get(key) ?? { motions: [], last: Number.NEGATIVE_INFINITY, due: false };
      beats.set(key, beat);
      const { motions, last } = beat;
      const current = motions.at(-1);
      beat.last = now;
      if (now - last < sameMotionMs) {
        if (current?.end === last) current.end = now;
        return beat.due;
      }
      beat.due = isDue(motions, now);
      const own = clickedAt === undefined;
      if (own || now - clickedAt >= promptMs) motions.push({ start: now, end: now, own });
      if (motions.length > maxMotions) motions.shift();
      return beat.due;
    },
    isSteady(key, time, now) {
      const motions = beats.get(key)?.motions ?? [];
      if (motions.some(({ start, end, own }) => own && start <= time && end > time)) return true;
      const since = motions.findLastIndex(({ start, own }) => own && start <= time);
      if (since >= 0)
        return [since, Math.max(0, since - 1)].some((from) => isOnePace(motions.slice(from), now));
      // Not seen before any click, it is older all the same if it moves more slowly than that.
      return isOnePace(motions, now) && Math.min(...gapsOf(motions)) > time - begun;
    },
  };
}
