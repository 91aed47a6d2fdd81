const units = ["B", "kB", "MB", "GB", "TB"] as const;

/** An amount of data for a person, in powers of ten: `0 B`, `840 B`, `1.2 kB`, `35 MB`. */
export function bytesText(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  // What would be rounded to 1,000 is one of the next unit.
  while (amount >= 999.5 && unit < units.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  const shown = unit > 0 && amount < 9.95 ? amount.toFixed(1) : Math.round(amount).toString();
  return `${shown} ${units[unit]}`;
}
