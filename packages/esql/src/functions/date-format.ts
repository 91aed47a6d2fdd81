const directives: Readonly<Record<string, string>> = {
  yyyy: "%Y",
  uuuu: "%Y",
  yy: "%y",
  MM: "%m",
  MMM: "%b",
  MMMM: "%B",
  dd: "%d",
  d: "%-d",
  DDD: "%j",
  HH: "%H",
  H: "%-H",
  hh: "%I",
  h: "%-I",
  mm: "%M",
  ss: "%S",
  SSS: "%g",
  a: "%p",
  E: "%a",
  EEE: "%a",
  EEEE: "%A",
};

/**
 * A format of Java's DateTimeFormatter as strftime's, undefined where that has no such directive;
 * it is much faster than the runtime function that knows all of them.
 */
export function simpleFormat(pattern: string, zone: string): string | undefined {
  if (/[[\]]/u.test(pattern)) return undefined;
  let out = "";
  const pieces = pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/gu);
  let length = 0;
  for (const piece of pieces) {
    const [text, quoted, letter] = piece;
    length += text.length;
    if (quoted !== undefined)
      out += (quoted === "" ? "'" : quoted.replaceAll("''", "'")).replaceAll("%", "%%");
    else if (letter === undefined) out += text === "%" ? "%%" : text;
    else if (/^X+$/u.test(text) && zone === "UTC") out += "Z";
    else {
      const directive = Object.hasOwn(directives, text) ? directives[text] : undefined;
      if (directive === undefined) return undefined;
      out += directive;
    }
  }
  return length === pattern.length && out !== "" ? out : undefined;
}
