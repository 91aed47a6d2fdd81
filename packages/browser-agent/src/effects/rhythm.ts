interface Beat {
  last: number;
  shortest: number;
  longest: number;
  count: number;
  /** Whether its last change was expected: what changes in the same moment shares the answer. */
  due: boolean;
}

const sameMomentMs = 4;

const fits = ({ count, shortest, longest }: Beat, gap: number): boolean =>
  count > 1 && gap >= shortest * 0.6 && gap <= longest * 1.7 + 50;

/** Knows what changes by itself, and when it is due to change again. */
export interface Rhythm {
  note(key: object, now: number): void;
  isDue(key: object, now: number): boolean;
}

/**
 * Clocks, carousels and tickers change without a click. What has changed twice by itself
 * is expected again after about the same time; a change off the beat is somebody's doing.
 */
export function createRhythm(): Rhythm {
  const beats = new WeakMap<object, Beat>();
  return {
    note(key, now) {
      const beat = beats.get(key);
      if (!beat) {
        beats.set(key, {
          last: now,
          shortest: Number.POSITIVE_INFINITY,
          longest: 0,
          count: 1,
          due: false,
        });
        return;
      }
      const gap = now - beat.last;
      if (gap < sameMomentMs) return;
      beat.due = fits(beat, gap);
      const recent = beat.count > 8;
      beat.shortest = recent ? Math.min(gap, beat.shortest * 1.2) : Math.min(gap, beat.shortest);
      beat.longest = recent ? Math.max(gap, beat.longest * 0.8) : Math.max(gap, beat.longest);
      beat.last = now;
      beat.count += 1;
    },
    isDue(key, now) {
      const beat = beats.get(key);
      if (!beat) return false;
      const gap = now - beat.last;
      return gap < sameMomentMs ? beat.due : fits(beat, gap);
    },
  };
}
