/** POSIX and Java classes of `\p{…}`, as members of a class in JavaScript's `v` mode. */
const named: Readonly<Record<string, string>> = {
  Lower: "a-z",
  Upper: "A-Z",
  ASCII: "\\x00-\\x7f",
  Alpha: "a-zA-Z",
  Digit: "0-9",
  Alnum: "a-zA-Z0-9",
  Punct: "\\x21-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7e",
  Graph: "\\x21-\\x7e",
  Print: "\\x20-\\x7e",
  Blank: " \\t",
  Cntrl: "\\x00-\\x1f\\x7f",
  XDigit: "0-9a-fA-F",
  Space: " \\t\\n\\v\\f\\r",
};

const letters: Readonly<Record<string, string>> = {
  d: "0-9",
  w: "a-zA-Z0-9_",
  s: " \\t\\n\\v\\f\\r",
  h: " \\t\\xa0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000",
  v: "\\n\\v\\f\\r\\x85\\u2028\\u2029",
};

/** `\d`, `\W` … as a class; undefined for a letter that is none. */
export function letterClass(letter: string): string | undefined {
  const low = letter.toLowerCase();
  const members = Object.hasOwn(letters, low) ? letters[low] : undefined;
  return members === undefined ? undefined : `[${letter === low ? "" : "^"}${members}]`;
}

/** What stands between the braces of `\p{…}` or `\P{…}` as a class; undefined if Java has no such. */
export function propertyClass(name: string, negated: boolean): string | undefined {
  const hat = negated ? "^" : "";
  if (Object.hasOwn(named, name)) return `[${hat}${named[name]}]`;
  const plain = name.replace(/^(?:Is|java|general_category=|gc=)/u, "");
  const candidates = [plain, `Script=${plain}`, plain.replace(/^script=|^sc=/u, "Script=")];
  for (const candidate of candidates) {
    try {
      new RegExp(`\\p{${candidate}}`, "v");
      return `[${hat}\\p{${candidate}}]`;
    } catch {
      // The next way to name it.
    }
  }
  return undefined;
}
