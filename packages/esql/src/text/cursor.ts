import type { EsqlError } from "../errors/esql-error.ts";
import { lexToken } from "./lexer.ts";
import { syntaxError } from "./syntax-error.ts";
import type { Token } from "./token.ts";

/** Reads a query token by token; what is read never comes back, but for `seek`. */
export interface Cursor {
  readonly text: string;
  peek(): Token;
  next(): Token;
  /** End of the last token read. */
  lastEnd(): number;
  seek(offset: number): void;
  /** Is the next token this symbol or, in any letter case, this word? */
  at(...spellings: readonly string[]): boolean;
  /** Reads the next token if it is this symbol or word. */
  take(...spellings: readonly string[]): Token | undefined;
  expect(...spellings: readonly string[]): Token;
  unexpected(token: Token, expecting: string, hint?: string): EsqlError;
}

const spells = (token: Token, spelling: string): boolean =>
  (token.kind === "symbol" && token.text === spelling) ||
  (token.kind === "word" && token.text.toUpperCase() === spelling);

export function createCursor(text: string): Cursor {
  let offset = 0;
  let lastEnd = 0;
  let ahead: Token | undefined;
  const peek = (): Token => {
    ahead ??= lexToken(text, offset);
    return ahead;
  };
  const next = (): Token => {
    const token = peek();
    ahead = undefined;
    offset = token.end;
    lastEnd = token.end;
    return token;
  };
  const at = (...spellings: readonly string[]): boolean =>
    spellings.some((spelling) => spells(peek(), spelling));
  const take = (...spellings: readonly string[]): Token | undefined =>
    at(...spellings) ? next() : undefined;
  const unexpected = (token: Token, expecting: string, hint?: string): EsqlError => {
    const what =
      token.kind === "end" ? "mismatched input '<EOF>'" : `mismatched input '${token.text}'`;
    const options = { length: Math.max(1, token.text.length), ...(hint ? { hint } : {}) };
    return syntaxError(text, token.start, `${what} expecting ${expecting}`, options);
  };
  return {
    text,
    peek,
    next,
    lastEnd: () => lastEnd,
    seek: (to) => {
      ahead = undefined;
      offset = to;
      lastEnd = to;
    },
    at,
    take,
    expect: (...spellings) => {
      const token = take(...spellings);
      if (token) return token;
      const list = spellings.map((spelling) => `'${spelling.toLowerCase()}'`).join(", ");
      throw unexpected(peek(), spellings.length === 1 ? list : `{${list}}`);
    },
    unexpected,
  };
}
