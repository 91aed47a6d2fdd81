import type { Answered } from "@session-replay/esql";
import { cellText } from "./cell-text.ts";

const narrowest = 15;

const centred = (text: string, width: number): string => {
  const left = Math.floor((width - text.length) / 2);
  return " ".repeat(left) + text.padEnd(width - left);
};

/** A table for people, as Elasticsearch's `format=txt`. */
export function toTxt({ columns, rows }: Answered, header: boolean): string {
  const texts = rows.map((row) =>
    columns.map((column, index) => cellText(row[index] ?? null, column)),
  );
  const widths = columns.map(({ name }, index) =>
    texts.reduce(
      (width, row) => Math.max(width, row[index]?.length ?? 0),
      Math.max(narrowest, name.length),
    ),
  );
  const line = (cells: readonly string[], separator: string): string =>
    `${cells.join(separator).trimEnd()}\n`;
  const head = header
    ? line(
        columns.map(({ name }, index) => centred(name, widths[index] ?? narrowest)),
        "|",
      ) +
      line(
        widths.map((width) => "-".repeat(width)),
        "+",
      )
    : "";
  const body = texts.map((row) =>
    line(
      row.map((text, index) => text.padEnd(widths[index] ?? narrowest)),
      "|",
    ),
  );
  return head + body.join("");
}
