import type { Answered } from "@session-replay/esql";
import { cellText } from "./cell-text.ts";

export interface CsvOptions {
  readonly delimiter: string;
  readonly header: boolean;
}

const quoted = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** RFC 4180, as Elasticsearch's `format=csv`. */
export function toCsv({ columns, rows }: Answered, { delimiter, header }: CsvOptions): string {
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`;
  const body = rows.map((row) =>
    line(columns.map((column, index) => cellText(row[index] ?? null, column))),
  );
  return (header ? line(columns.map(({ name }) => name)) : "") + body.join("");
}
