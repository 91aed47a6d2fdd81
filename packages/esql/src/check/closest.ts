/** How many letters must change to make one word of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The names that a misspelt one was most likely meant to be, at most five. */
export function closest(name: string, names: Iterable<string>): readonly string[] {
  const wanted = name.toLowerCase();
  const tolerance = Math.max(1, Math.floor(wanted.length / 4));
  const near: [string, number][] = [];
  for (const other of names) {
    if (Math.abs(other.length - wanted.length) > tolerance || wanted.length > 100) continue;
    const away = distance(wanted, other.toLowerCase());
    if (away <= tolerance) near.push([other, away]);
  }
  near.sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  return near.slice(0, 5).map(([other]) => other);
}
