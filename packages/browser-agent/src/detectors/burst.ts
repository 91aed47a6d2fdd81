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
