export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: { readonly atLeast: number } | { readonly atMost: number };
}

const rounded = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString("en-US") : value.toFixed(value < 10 ? 2 : 1);

function verdict({ value, target }: Figure): string {
  if (target === undefined) return "";
  if ("atLeast" in target) {
    return `≥ ${rounded(target.atLeast)} ${value >= target.atLeast ? "met" : "missed"}`;
  }
  return `≤ ${rounded(target.atMost)} ${value <= target.atMost ? "met" : "missed"}`;
}

/** Prints figures beside their targets. */
export function printFigures(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ name }) => name.length));
  for (const figure of figures) {
    const value = `${rounded(figure.value)} ${figure.unit}`.padStart(18);
    console.log(`${figure.name.padEnd(width)} ${value}   ${verdict(figure)}`);
  }
}

/** The smallest value that is not below this share of the values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
