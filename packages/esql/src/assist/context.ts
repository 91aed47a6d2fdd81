import type { Catalogue } from "../catalogue.ts";
import { EsqlError } from "../errors/esql-error.ts";
import { parseQuery } from "../parse/query.ts";
import { planCommand } from "../plan/plan-command.ts";
import { createPlanner } from "../plan/planner.ts";
import type { ScopeColumn } from "../plan/scope.ts";
import { lexToken } from "../text/lexer.ts";
import type { Token } from "../text/token.ts";

/** Where the cursor stands. */
export interface Context {
  /** The command that is being written, in capitals; empty where one must begin. */
  readonly command: string;
  /** Tokens of that command before the word at the cursor. */
  readonly before: readonly Token[];
  /** The word at the cursor, from its first character to the cursor. */
  readonly word: string;
  readonly start: number;
  /** Columns that the commands before leave. */
  readonly columns: readonly ScopeColumn[];
  /** A string is open at the cursor. */
  readonly inString: boolean;
}

/** Tokens of a text that may not be whole yet; what cannot be read ends them. */
function tokensOf(text: string): { readonly tokens: readonly Token[]; readonly broken: boolean } {
  const tokens: Token[] = [];
  try {
    for (let token = lexToken(text, 0); token.kind !== "end"; token = lexToken(text, token.end)) {
      tokens.push(token);
    }
    return { tokens, broken: false };
  } catch (error) {
    if (error instanceof EsqlError) return { tokens, broken: true };
    throw error;
  }
}

/** The columns after a query's first commands; those that do not work out are passed over. */
function columnsAfter(text: string, catalogue: Catalogue): readonly ScopeColumn[] {
  let query: ReturnType<typeof parseQuery>;
  try {
    query = parseQuery(text, []);
  } catch (error) {
    if (!(error instanceof EsqlError)) throw error;
    const cut = text.lastIndexOf("|");
    return cut < 0 ? [] : columnsAfter(text.slice(0, cut), catalogue);
  }
  const settings = { timeZone: "UTC", locale: "en", unmapped: "fail" } as const;
  const planner = createPlanner(text, catalogue, { now: 0 }, settings);
  for (const command of query.commands) {
    const { scope } = planner;
    try {
      planCommand(command, planner);
    } catch (error) {
      if (!(error instanceof EsqlError)) throw error;
      planner.scope = scope;
    }
  }
  return planner.scope.columns;
}

const wordAtEnd = /[`A-Za-z0-9_.@*-]*$/u;

export function contextAt(text: string, position: number, catalogue: Catalogue): Context {
  const until = text.slice(0, position);
  const { tokens, broken } = tokensOf(until);
  const lastPipe = tokens.findLastIndex(({ text: each }) => each === "|" || each === ";");
  const own = tokens.slice(lastPipe + 1);
  const pipe = tokens[lastPipe];
  const head = own[0];
  const from = /^(?:from)$/iu.test(head?.text ?? "");
  const typed = broken ? "" : (wordAtEnd.exec(until)?.[0] ?? "");
  // A hyphen belongs to the name of a stream, elsewhere it is a minus.
  const word = from ? typed : typed.slice(typed.lastIndexOf("-") + 1);
  const start = position - word.length;
  const before = own.filter(({ end }) => end <= start);
  const named = before[0]?.text.toUpperCase() ?? "";
  return {
    command: named === "INLINE" ? "INLINE STATS" : named,
    before,
    word: word.replaceAll("`", ""),
    start,
    columns: pipe ? columnsAfter(text.slice(0, pipe.start), catalogue) : [],
    inString: broken && /"[^"]*$/u.test(until),
  };
}
