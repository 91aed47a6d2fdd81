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

const longest = 100;

/** The names that a misspelt one was most likely meant to be: half of it must be right; at most five. */
export function closest(name: string, names: Iterable<string>): readonly string[] {
  const wanted = name.toLowerCase();
  if (wanted.length > longest) return [];
  const near: [string, number][] = [];
  for (const other of names) {
    const length = Math.max(other.length, wanted.length);
    if (Math.abs(other.length - wanted.length) * 2 > length) continue;
    const share = distance(wanted, other.toLowerCase()) / length;
    if (share <= 0.5) near.push([other, share]);
  }
  near.sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  return near.slice(0, 5).map(([other]) => other);
}

/** `, did you mean [a]?`, or nothing where no name is near. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const near = closest(name, names);
  if (near.length === 0) return "";
  return `, did you mean ${near.length > 1 ? "any of " : ""}[${near.join(", ")}]?`;
}
