import type { Answered } from "@session-replay/esql";
import { cellText } from "./cell-text.ts";

const escaped = (text: string): string => text.replaceAll("\t", "\\t").replaceAll("\n", "\\n");

/** Tab-separated values, as Elasticsearch's `format=tsv`. */
export function toTsv({ columns, rows }: Answered, header: boolean): string {
  const line = (cells: readonly string[]): string => `${cells.map(escaped).join("\t")}\n`;
  const body = rows.map((row) =>
    line(columns.map((column, index) => cellText(row[index] ?? null, column))),
  );
  return (header ? line(columns.map(({ name }) => name)) : "") + body.join("");
}
