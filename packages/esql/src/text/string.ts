import { syntaxError } from "./syntax-error.ts";
import type { Token } from "./token.ts";

const escapes: Readonly<Record<string, string>> = {
  t: "\t",
  n: "\n",
  r: "\r",
  '"': '"',
  "\\": "\\",
};

function rawString(text: string, start: number): Token {
  let close = text.indexOf('"""', start + 3);
  if (close < 0) throw syntaxError(text, start, 'a string that """ opens is not closed by """');
  // Up to two quotes may stand before the closing three.
  for (let more = 0; more < 2 && text[close + 3] === '"'; more += 1) close += 1;
  const end = close + 3;
  return {
    kind: "string",
    text: text.slice(start, end),
    value: text.slice(start + 3, close),
    start,
    end,
  };
}

/** A string in double quotes, with escapes, or in three double quotes, as it stands. */
export function lexString(text: string, start: number): Token {
  if (text.startsWith('"""', start)) return rawString(text, start);
  let value = "";
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (character === '"') {
      return { kind: "string", text: text.slice(start, at + 1), value, start, end: at + 1 };
    }
    if (character === "\n" || character === "\r") break;
    if (character !== "\\") {
      value += character;
      continue;
    }
    const escaped = escapes[text[at + 1] ?? ""];
    if (escaped === undefined) {
      throw syntaxError(text, at, `token recognition error at: '${text.slice(start, at + 2)}'`, {
        hint: 'write a backslash as \\\\, or the whole string in """…"""',
      });
    }
    value += escaped;
    at += 1;
  }
  throw syntaxError(text, start, `token recognition error at: '${text.slice(start, start + 40)}'`, {
    hint: "the string is not closed",
  });
}

/** A name in back-quotes; two of them stand for one. */
export function lexQuotedName(text: string, start: number): Token {
  const match = /`((?:[^`\r\n]|``)*)`/uy;
  match.lastIndex = start;
  const found = match.exec(text);
  if (!found || found[1] === "") {
    throw syntaxError(
      text,
      start,
      `token recognition error at: '${text.slice(start, start + 40)}'`,
      {
        hint: "the back-quoted name is empty or not closed",
      },
    );
  }
  return {
    kind: "quoted",
    text: found[0],
    value: (found[1] ?? "").replaceAll("``", "`"),
    start,
    end: start + found[0].length,
  };
}
