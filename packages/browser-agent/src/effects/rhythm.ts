/** A movement: one change, or many in quick succession. */
interface Motion {
  readonly start: number;
  end: number;
}

interface Beat {
  /** Its latest movements, oldest first. */
  readonly motions: Motion[];
  /** Whether its last movement was expected. */
  due: boolean;
  /** Only seen while a click was awaited: it may be the click's doing. */
  readonly provoked: boolean;
}

/** Pictures of one movement follow each other faster than this. */
const sameMotionMs = 80;
const maxMotions = 24;

const gapsOf = (motions: readonly Motion[]): number[] =>
  motions.slice(1).map(({ start }, i) => start - (motions[i]?.start ?? start));

/** Knows what changes by itself, and when it is due to change again. */
export interface Rhythm {
  /**
   * Notes a change that no click is known to have caused; `awaited` if one is awaited all the same.
   * True if it was due.
   */
  note(key: object, now: number, awaited: boolean): boolean;
  /** Whether, in hindsight, it moved by itself at `time`: in motion then, or at one pace until now. */
  isSteady(key: object, time: number, now: number): boolean;
}

function isDue({ motions, provoked }: Beat, gap: number): boolean {
  const gaps = gapsOf(motions.slice(-9));
  if (!gaps.length || provoked) return false;
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
    note(key, now, awaited) {
      const beat = beats.get(key);
      const last = beat?.motions.at(-1);
      if (!beat || !last || (beat.provoked && !awaited)) {
        beats.set(key, { motions: [{ start: now, end: now }], due: false, provoked: awaited });
        return false;
      }
      if (now - last.end < sameMotionMs) {
        last.end = now;
        return beat.due;
      }
      beat.due = isDue(beat, now - last.start);
      beat.motions.push({ start: now, end: now });
      if (beat.motions.length > maxMotions) beat.motions.shift();
      return beat.due;
    },
    isSteady(key, time, now) {
      const motions = beats.get(key)?.motions ?? [];
      if (motions.some(({ start, end }) => start <= time && end > time)) return true;
      const after = motions.findIndex(({ start }) => start > time);
      if (after < 0) return false;
      if (after > 0) return isOnePace(motions.slice(Math.max(0, after - 2)), now);
      // Not seen before the click, it is older all the same if it moves more slowly than that.
      return isOnePace(motions, now) && Math.min(...gapsOf(motions)) > time - begun;
    },
  };
}
