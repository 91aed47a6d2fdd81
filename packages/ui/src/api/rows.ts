import type { Cell } from "@session-replay/esql";
import type { Table } from "./table.ts";

/** A row of a table by column name; empty cells are left out. */
export type Row = Readonly<Record<string, Cell>>;

/** The rows of a table as objects. */
export const rowsOf = ({ columns, values }: Table): readonly Row[] =>
  values.map((cells) =>
    Object.fromEntries(
      columns.flatMap(({ name }, index) => {
        const value = cells[index];
        return value === undefined || value === null ? [] : [[name, value]];
      }),
    ),
  );
