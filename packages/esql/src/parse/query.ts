import { closest } from "../check/closest.ts";
import { commandList, refusedCommands } from "../commands/registry.ts";
import { EsqlError, type Problem } from "../errors/esql-error.ts";
import { syntaxError } from "../text/syntax-error.ts";
import type { Token } from "../text/token.ts";
import type { Assignment, Command, Query } from "../tree/query.ts";
import { parseName } from "./name.ts";
import type { ParameterValues } from "./parameters.ts";
import { createReader, type Reader } from "./reader.ts";

const longest = 1_000_000;
const mostCommands = 500;
const mostProblems = 20;

function commandAt(reader: Reader, source: boolean): Command {
  const { cursor } = reader;
  const token = cursor.peek();
  const word = token.kind === "word" ? token.text.toUpperCase() : "";
  const names = commandList.filter((spec) => (spec.source ?? false) === source);
  const inline = word === "INLINE" || word === "INLINESTATS";
  const found = names.find(({ keyword }) => keyword === (inline ? "INLINE STATS" : word));
  if (found) {
    cursor.next();
    if (word === "INLINE") cursor.expect("STATS");
    return found.parse(reader, token.start);
  }
  const refused = Object.hasOwn(refusedCommands, word) ? refusedCommands[word] : undefined;
  if (refused) {
    throw syntaxError(cursor.text, token.start, `[${word}] is not supported: ${refused}`, {
      length: token.text.length,
    });
  }
  const list = names.map(({ keyword }) => `'${keyword.toLowerCase()}'`).join(", ");
  throw cursor.unexpected(token, `{${list}}`, hintForCommand(token, source));
}

function hintForCommand({ text }: Token, source: boolean): string | undefined {
  if (/^(?:select|with)$/iu.test(text)) return "this is not SQL: FROM stream | WHERE … | KEEP …";
  const sql: Readonly<Record<string, string>> = {
    GROUP: "write STATS … BY",
    ORDER: "write SORT",
    HAVING: "write WHERE behind STATS",
    "|": "OR joins conditions, CONCAT texts",
  };
  const known = Object.hasOwn(sql, text.toUpperCase()) ? sql[text.toUpperCase()] : undefined;
  if (known !== undefined) return known;
  const near = closest(
    text,
    commandList.map(({ keyword }) => keyword),
  )[0];
  if (commandList.some(({ keyword }) => keyword === text.toUpperCase()))
    return source
      ? "a query begins with FROM, ROW or SHOW"
      : "only the first command reads a source";
  return near === undefined ? undefined : `did you mean ${near}?`;
}

const hintForEnd: Readonly<Record<string, string>> = {
  "=": "write == to compare",
  "-": "-- begins a comment only at the start of a line; // does anywhere",
};

/** A query as far as it can be read, and all that cannot. */
export interface Recovered {
  readonly query: Query;
  readonly problems: readonly Problem[];
  /** Indexes of the commands behind which something that makes columns is missing. */
  readonly gaps: readonly number[];
}

function parseSetting(reader: Reader): Assignment {
  const { cursor } = reader;
  const { name, start } = parseName(reader);
  cursor.expect("=");
  const value = cursor.peek();
  const isValue = value.kind === "string" || value.kind === "integer" || value.kind === "word";
  if (!isValue) throw cursor.unexpected(value, "QUOTED_STRING");
  cursor.next();
  return { name, value: value.value, start, end: value.end };
}

/** Moves behind the next `|` at or after an offset, whatever stands before it; false at the end. */
function skipToPipe({ cursor }: Reader, offset: number): boolean {
  for (let at = offset; at < cursor.text.length; ) {
    try {
      cursor.seek(at);
      const token = cursor.next();
      if (token.kind === "end") return false;
      if (token.text === "|") return true;
      at = token.end;
    } catch (error) {
      if (!(error instanceof EsqlError)) throw error;
      at += 1;
    }
  }
  return false;
}

function parseSettings(reader: Reader): readonly Assignment[] {
  const { cursor } = reader;
  const settings: Assignment[] = [];
  while (cursor.take("SET")) {
    do settings.push(parseSetting(reader));
    while (cursor.take(","));
    cursor.expect(";");
  }
  return settings;
}

/** One command, up to the `|` behind it or the end of the query. */
function wholeCommand(reader: Reader, source: boolean): Command {
  const { cursor } = reader;
  const command = commandAt(reader, source);
  if (cursor.at("|")) return command;
  cursor.take(";");
  const rest = cursor.peek();
  if (rest.kind !== "end") throw cursor.unexpected(rest, "{<EOF>, '|'}", hintForEnd[rest.text]);
  return command;
}

/** Reads a query; where a command cannot be read, goes on behind the next `|`. */
export function recoverQuery(text: string, values?: ParameterValues): Recovered {
  if (text.length > longest) {
    const message = `ESQL statement is too large [${text.length} characters > ${longest}]`;
    throw syntaxError(text, 0, message);
  }
  const reader = createReader(text, values);
  const { cursor } = reader;
  const problems: Problem[] = [];
  const gaps: number[] = [];
  const commands: Command[] = [];
  let settings: readonly Assignment[] = [];
  let head = "";
  const failed = (error: unknown): boolean => {
    if (!(error instanceof EsqlError)) throw error;
    problems.push(...error.problems);
    if (!/^(?:WHERE|SORT|LIMIT|KEEP|DROP)$/iu.test(head)) gaps.push(commands.length - 1);
    const place = error.problems[0]?.position?.offset ?? text.length;
    return skipToPipe(reader, Math.max(place, cursor.lastEnd()));
  };
  let more = true;
  try {
    settings = parseSettings(reader);
  } catch (error) {
    more = failed(error);
  }
  for (let source = problems.length === 0; more; source = false) {
    try {
      if (commands.length >= mostCommands) {
        throw cursor.unexpected(cursor.peek(), `at most ${mostCommands} commands`);
      }
      head = "";
      head = cursor.peek().text;
      commands.push(wholeCommand(reader, source));
      more = cursor.take("|") !== undefined;
    } catch (error) {
      if (problems.length >= mostProblems) break;
      more = failed(error);
    }
  }
  return { query: { text, settings, commands }, problems, gaps };
}

/** The tree of a query. Throws all that is wrong with its form. */
export function parseQuery(text: string, values?: ParameterValues): Query {
  const { query, problems } = recoverQuery(text, values);
  if (problems.length > 0) throw new EsqlError("parsing_exception", problems);
  return query;
}
