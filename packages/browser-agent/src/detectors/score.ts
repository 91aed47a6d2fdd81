/** A score between 0 and 1, rounded to two places. */
export const toScore = (value: number): number =>
  Math.round(Math.max(0, Math.min(1, value)) * 100) / 100;

/** How far `value` is on the way from `from` to `to`, between 0 and 1. */
export const share = (value: number, from: number, to: number): number =>
  Math.max(0, Math.min(1, (value - from) / (to - from)));

/** How close to one each `eachMs` a count comes, between 0 and 1; at once is as fast as can be. */
export const pace = (count: number, durationMs: number, eachMs: number): number =>
  durationMs > 0 ? share(count * eachMs, 0, durationMs) : 1;
