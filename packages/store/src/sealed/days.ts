const dayMs = 86_400_000;

/** The UTC day of a time: `2026-11-23`. */
export const dayOf = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().slice(0, 10);

/** First and last millisecond of a day. */
export function dayRange(day: string): { readonly from: number; readonly to: number } {
  const from = Date.parse(`${day}T00:00:00.000Z`);
  return { from, to: from + dayMs - 1 };
}

export const overlaps = (
  day: string,
  range: { readonly from?: number; readonly to?: number },
): boolean => {
  const { from, to } = dayRange(day);
  return (
    (range.from === undefined || to >= range.from) && (range.to === undefined || from <= range.to)
  );
};
