import { decimalRange } from "../values/digits.ts";

const special = /[\\^$.|?*+()[\]{}]/u;
const quote = (character: string): string =>
  special.test(character) ? `\\${character}` : character;

const classes: Readonly<Record<string, string>> = {
  d: "[0-9]",
  D: "[^0-9]",
  w: "[a-zA-Z0-9_]",
  W: "[^a-zA-Z0-9_]",
  s: "[ \\t\\n\\r]",
  S: "[^ \\t\\n\\r]",
};

interface Piece {
  readonly text: string;
  readonly end: number;
}

function charClass(pattern: string, start: number): Piece | undefined {
  let at = start + 1;
  let text = "[";
  if (pattern[at] === "^") {
    text += "^";
    at += 1;
  }
  for (; at < pattern.length; at += 1) {
    const character = pattern[at] ?? "";
    if (character === "]") return { text: `${text}]`, end: at + 1 };
    if (character === "\\") {
      at += 1;
      const escaped = pattern[at] ?? "";
      text += /[dwsDWS]/u.test(escaped) ? `\\${escaped}` : quote(escaped);
    } else text += character === "[" || character === "^" ? `\\${character}` : character;
  }
  return undefined;
}

function interval(pattern: string, start: number): Piece | undefined {
  const match = /^<(\d+)-(\d+)>/u.exec(pattern.slice(start));
  const range = match && decimalRange(match[1] ?? "", match[2] ?? "");
  return range ? { text: `(?:${range})`, end: start + match[0].length } : undefined;
}

export interface RlikePattern {
  /** For RE2; where complement or intersection stand, which RE2 cannot say, only a check of syntax. */
  readonly text: string;
  readonly plain: boolean;
}

/** A regular expression in Lucene's syntax, which always matches the whole text. */
export function rlikePattern(pattern: string): RlikePattern | { readonly problem: string } {
  let out = "";
  let plain = true;
  let at = 0;
  let depth = 0;
  while (at < pattern.length) {
    const character = pattern[at] ?? "";
    let piece: Piece | undefined;
    if (character === "\\") {
      const escaped = pattern[at + 1];
      if (escaped === undefined) return { problem: `end-of-string expected at position ${at}` };
      piece = { text: classes[escaped] ?? quote(escaped), end: at + 2 };
    } else if (character === '"') {
      const close = pattern.indexOf('"', at + 1);
      if (close < 0) return { problem: `expected '"' at position ${pattern.length}` };
      const text = [...pattern.slice(at + 1, close)].map(quote).join("");
      piece = { text: `(?:${text})`, end: close + 1 };
    } else if (character === "[") {
      piece = charClass(pattern, at);
      if (!piece) return { problem: `expected ']' at position ${pattern.length}` };
    } else if (character === "<") {
      piece = interval(pattern, at);
      if (!piece) return { problem: `the interval at position ${at} is no interval` };
    } else if (character === "~" || character === "&") {
      plain = false;
      piece = { text: character === "&" ? "|" : "", end: at + 1 };
    } else if (character === "@") piece = { text: ".*", end: at + 1 };
    else if (character === "#") piece = { text: "[^\\s\\S]", end: at + 1 };
    else if (character === "^" || character === "$")
      piece = { text: `\\${character}`, end: at + 1 };
    else {
      if (character === "(") depth += 1;
      if (character === ")") depth -= 1;
      if (depth < 0) return { problem: `unexpected ')' at position ${at}` };
      piece = { text: character === "(" ? "(?:" : character, end: at + 1 };
    }
    out += piece.text;
    at = piece.end;
  }
  if (depth > 0) return { problem: `expected ')' at position ${pattern.length}` };
  try {
    new RegExp(out, "u");
  } catch {
    return { problem: "it is not a regular expression" };
  }
  return { text: out, plain };
}
