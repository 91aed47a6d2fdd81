import { syntaxError } from "./syntax-error.ts";

const space = /\s*/uy;

function skipSpace(text: string, offset: number): number {
  space.lastIndex = offset;
  return offset + (space.exec(text)?.[0].length ?? 0);
}

/** A line that begins with two hyphens is a comment: the one extension of the language. */
function beginsLine(text: string, offset: number): boolean {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  return text.slice(lineStart, offset).trim() === "";
}

const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
};

function blockEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const two = text.slice(at, at + 2);
    if (two === "/*") depth += 1;
    if (two === "*/") depth -= 1;
    if (two === "/*" || two === "*/") at += 1;
    if (depth === 0) return at + 1;
  }
  throw syntaxError(text, start, "a comment that /* opens is not closed by */");
}

/** Offset of the first character that is neither white space nor comment. */
export function skipBlank(text: string, offset: number): number {
  let at = skipSpace(text, offset);
  for (;;) {
    if (text.startsWith("//", at)) at = lineEnd(text, at);
    else if (text.startsWith("/*", at)) at = blockEnd(text, at);
    else if (text.startsWith("--", at) && beginsLine(text, at)) at = lineEnd(text, at);
    else return at;
    at = skipSpace(text, at);
  }
}
