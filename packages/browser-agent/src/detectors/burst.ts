/** What a detector needs to know of a click. */
export interface BurstClick {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly control: object;
}

const neighbourMs = 1_000;
const nearPx = 30;

/** Whether `next` goes on with the burst that ends with `last`: soon, and the same control or place. */
export function continuesBurst(last: BurstClick, next: BurstClick): boolean {
  if (next.at - last.at > neighbourMs) return false;
  return next.control === last.control || Math.hypot(next.x - last.x, next.y - last.y) <= nearPx;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Score of a rage click: `0.3 + 0.4·min(1, (count−2)/8) + 0.3·min(1, (count−1)/(5·seconds))`. More
 * clicks weigh most; five clicks a second and faster are the quickest that people do.
 */
export function rageScore(count: number, durationMs: number): number {
  const many = Math.min(1, (count - 2) / 8);
  const fast = durationMs > 0 ? Math.min(1, (count - 1) / (durationMs / 200)) : 1;
  return round(0.3 + 0.4 * many + 0.3 * fast);
}
