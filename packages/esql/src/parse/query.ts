import { commandList, refusedCommands } from "../commands/registry.ts";
import { syntaxError } from "../text/syntax-error.ts";
import type { Token } from "../text/token.ts";
import type { Assignment, Command, Query } from "../tree/query.ts";
import { parseName } from "./name.ts";
import type { ParameterValues } from "./parameters.ts";
import { createReader, type Reader } from "./reader.ts";

const longest = 1_000_000;
const mostCommands = 500;

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
  if (/^select$/iu.test(text)) return "this is not SQL: FROM stream | WHERE … | KEEP …";
  const known = commandList.some(({ keyword }) => keyword === text.toUpperCase());
  if (known)
    return source
      ? "a query begins with FROM, ROW or SHOW"
      : "only the first command reads a source";
  return undefined;
}

const hintForEnd: Readonly<Record<string, string>> = {
  "=": "write == to compare",
  "-": "-- begins a comment only at the start of a line; // does anywhere",
};

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

/** The tree of a query. */
export function parseQuery(text: string, values?: ParameterValues): Query {
  if (text.length > longest) {
    throw syntaxError(
      text,
      0,
      `ESQL statement is too large [${text.length} characters > ${longest}]`,
    );
  }
  const reader = createReader(text, values);
  const { cursor } = reader;
  const settings: Assignment[] = [];
  while (cursor.take("SET")) {
    do settings.push(parseSetting(reader));
    while (cursor.take(","));
    cursor.expect(";");
  }
  const commands = [commandAt(reader, true)];
  while (cursor.take("|")) {
    if (commands.length >= mostCommands) {
      throw cursor.unexpected(cursor.peek(), `at most ${mostCommands} commands`);
    }
    commands.push(commandAt(reader, false));
  }
  cursor.take(";");
  const rest = cursor.peek();
  if (rest.kind !== "end") throw cursor.unexpected(rest, "{<EOF>, '|'}", hintForEnd[rest.text]);
  return { text, settings, commands };
}
