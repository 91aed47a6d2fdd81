/** Regular expressions of the numbers in a range, as few as their digits allow. */
function ranges(from: number, to: number): string[] {
  if (from > to) return [];
  const low = String(from);
  const high = String(to);
  if (low.length < high.length) {
    const nines = 10 ** low.length - 1;
    return [...ranges(from, nines), ...ranges(nines + 1, to)];
  }
  const digit = (a: string, b: string): string => (a === b ? a : `[${a}-${b}]`);
  if (low.length === 1) return [digit(low, high)];
  if (low[0] === high[0]) {
    const rest = sameWidth(low.slice(1), high.slice(1));
    return rest.map((each) => (low[0] ?? "") + each);
  }
  return sameWidth(low, high);
}

/** As `ranges`, for digits of one width, zeros in front included. */
function sameWidth(low: string, high: string): string[] {
  if (low === "") return [""];
  const [first = "0"] = low;
  const [last = "0"] = high;
  const width = low.length - 1;
  const rest = width === 0 ? "" : `[0-9]{${width}}`;
  if (first === last) return sameWidth(low.slice(1), high.slice(1)).map((each) => first + each);
  const out: string[] = [];
  const open = /^0*$/u.test(low.slice(1));
  const closed = /^9*$/u.test(high.slice(1));
  if (!open) {
    out.push(...sameWidth(low.slice(1), "9".repeat(width)).map((each) => first + each));
  }
  const from = Number(first) + (open ? 0 : 1);
  const to = Number(last) - (closed ? 0 : 1);
  if (from <= to) out.push((from === to ? String(from) : `[${from}-${to}]`) + rest);
  if (!closed) out.push(...sameWidth("0".repeat(width), high.slice(1)).map((each) => last + each));
  return out;
}

/**
 * The numbers of Lucene's `<from-to>`: of one width if both are written with as many digits, else
 * with any zeros in front. Undefined beyond what a number holds.
 */
export function decimalRange(from: string, to: string): string | undefined {
  const [low, high] = Number(from) <= Number(to) ? [from, to] : [to, from];
  if (!Number.isSafeInteger(Number(high))) return undefined;
  const fixed = low.length === high.length;
  const all = fixed ? sameWidth(low, high) : ranges(Number(low), Number(high));
  return `${fixed ? "" : "0*"}(?:${all.join("|")})`;
}
