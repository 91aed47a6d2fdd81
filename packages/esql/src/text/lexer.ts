import { skipBlank } from "./blank.ts";
import { lexQuotedName, lexString } from "./string.ts";
import { syntaxError } from "./syntax-error.ts";
import type { Token, TokenKind } from "./token.ts";

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["word", /(?:[A-Za-z][A-Za-z0-9_]*|[_@][A-Za-z0-9_]+)/y],
  ["decimal", /(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+/y],
  ["integer", /\d+/y],
  ["parameter", /\?\??(?:[A-Za-z_][A-Za-z0-9_]*|\d+)?/y],
  ["symbol", /::|==|=~|!=|<=|>=|[<>=+\-*/%|,.:()[\]{};]/y],
];

function match(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
}

const hints: Readonly<Record<string, string>> = {
  "'": 'strings stand in double quotes: "…"',
  "&": "write AND",
  "!": "write NOT",
};

/** The token at or after an offset, blanks and comments skipped. */
export function lexToken(text: string, offset: number): Token {
  const start = skipBlank(text, offset);
  if (start >= text.length) return { kind: "end", text: "<EOF>", value: "", start, end: start };
  if (text[start] === '"') return lexString(text, start);
  if (text[start] === "`") return lexQuotedName(text, start);
  for (const [kind, pattern] of patterns) {
    const found = match(pattern, text, start);
    if (found !== undefined) {
      return { kind, text: found, value: found, start, end: start + found.length };
    }
  }
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const hint = hints[character];
  throw syntaxError(
    text,
    start,
    `token recognition error at: '${character}'`,
    hint ? { hint } : {},
  );
}

const sourcePattern = /[^\s"|,[\]:=()/`?]+(?:\/(?![/*])[^\s"|,[\]:=()/`?]*)*/y;
const namePattern = /[A-Za-z0-9_@*](?:[A-Za-z0-9_@*]|(?<![.])\.(?=[A-Za-z0-9_@*`?]))*/y;

/** An index name or pattern of FROM, which may hold hyphens, dots and stars. */
export function lexSource(text: string, offset: number): Token | undefined {
  const start = skipBlank(text, offset);
  if (text[start] === '"') return lexString(text, start);
  const found = match(sourcePattern, text, start);
  if (found === undefined) return undefined;
  return { kind: "word", text: found, value: found, start, end: start + found.length };
}

/** A piece of a column pattern of KEEP, DROP and RENAME: name parts with dots and stars. */
export function lexNamePiece(text: string, start: number): Token | undefined {
  if (text[start] === "`") return lexQuotedName(text, start);
  const found = match(namePattern, text, start);
  if (found === undefined) return undefined;
  return { kind: "word", text: found, value: found, start, end: start + found.length };
}
