import type { Answered, Cell } from "@session-replay/esql";

export type Row = Readonly<Record<string, Cell>>;

/** An answer's rows by column name, nulls left out. */
export const rowsOf = ({ columns, rows }: Answered): readonly Row[] =>
  rows.map((cells) => {
    const row: Record<string, Cell> = {};
    for (const [index, column] of columns.entries()) {
      const cell = cells[index];
      if (cell !== undefined && cell !== null) row[column.name] = cell;
    }
    return row;
  });
