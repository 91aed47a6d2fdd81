/** A part of a whole as a percentage: `9.1 %`, `<0.1 %`; `0 %` of nothing. */
export function share(part: number, whole: number): string {
  if (whole === 0 || part === 0) return "0 %";
  const percent = (part / whole) * 100;
  if (percent < 0.1) return "<0.1 %";
  return `${percent >= 10 ? Math.round(percent) : Number(percent.toFixed(1))} %`;
}
