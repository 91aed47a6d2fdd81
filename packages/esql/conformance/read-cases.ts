/// <reference types="node" />
import { readFileSync } from "node:fs";
import type { Cell, ColumnType } from "../src/ask.ts";
import type { ErrorKind } from "../src/errors/esql-error.ts";
import type { Case, ColumnText, ExpectedError } from "./case.ts";

/** JSON in which a text such as `"9007199254740993n"` is a whole number beyond 2^53. */
const parse = (json: string): unknown =>
  JSON.parse(json, (_, value: unknown) =>
    typeof value === "string" && /^-?\d{16,}n$/u.test(value) ? BigInt(value.slice(0, -1)) : value,
  );

interface Row {
  readonly page: string;
  readonly text: string;
  /** What is expected, by the word that begins its line. */
  readonly expected: ReadonlyMap<string, string>;
}

/** The rows of a file: `# page`, a query or an expression, and indented lines of what is expected. */
function rowsOf(text: string): readonly Row[] {
  const rows: { page: string; text: string; expected: Map<string, string> }[] = [];
  let page = "";
  for (const line of text.split("\n")) {
    if (line.startsWith("# ")) page = line.slice(2);
    else if (line.startsWith("  ")) {
      const [, word = "", rest = ""] = /^ {2}(\w+) ?(.*)$/u.exec(line) ?? [];
      rows.at(-1)?.expected.set(word, rest);
    } else if (line !== "") rows.push({ page, text: line, expected: new Map() });
  }
  return rows;
}

function refusal(text: string): ExpectedError {
  const [, kind, position, contains = "[]"] = /^(\w+) (\d+:\d+|-) (.*)$/u.exec(text) ?? [];
  return {
    type: kind as ErrorKind,
    contains: parse(contains) as readonly string[],
    ...(position === "-" ? {} : { position: position as `${number}:${number}` }),
  };
}

function caseOf({ page, text, expected }: Row): Case {
  const [is, columns, rows] = ["is", "columns", "rows"].map((word) => expected.get(word));
  const [, type = "", value = "null"] = /^(\w+) (.*)$/u.exec(is ?? "") ?? [];
  const query = (is === undefined ? text : `ROW v = ${text}`).replaceAll(" ⏎ ", "\n");
  const warns = expected.get("warns");
  const refused = expected.get("refused");
  const count = expected.get("count");
  return {
    name: text,
    page,
    query,
    ...(is === undefined
      ? {}
      : { columns: [`v:${type as ColumnType}`], rows: [[parse(value) as Cell]] }),
    ...(columns === undefined ? {} : { columns: parse(columns) as readonly ColumnText[] }),
    ...(rows === undefined ? {} : { rows: parse(rows) as readonly (readonly Cell[])[] }),
    ...(count === undefined ? {} : { rowCount: Number(count) }),
    ...(expected.has("anyorder") ? { anyOrder: true } : {}),
    ...(warns === undefined ? {} : { warnings: parse(warns) as readonly string[] }),
    ...(refused === undefined ? {} : { error: refusal(refused) }),
  };
}

/** Cases that stand as a table of text, one rule after the other. */
export const readCases = (name: string): readonly Case[] =>
  rowsOf(readFileSync(new URL(`./tables/${name}.txt`, import.meta.url), "utf8")).map(caseOf);
