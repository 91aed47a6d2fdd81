/**
 * How much a row of evenly spaced measurements grows from its first to its last, by the median of
 * the slopes between all pairs (Theil–Sen): garbage collections and checkpoints, which come and go,
 * do not count, a steady leak does.
 */
export function growth(values: readonly number[]): number {
  const slopes = values.flatMap((late, j) =>
    values.slice(0, j).map((early, i) => (late - early) / (j - i)),
  );
  slopes.sort((a, b) => a - b);
  return (slopes[Math.floor(slopes.length / 2)] ?? 0) * (values.length - 1);
}
