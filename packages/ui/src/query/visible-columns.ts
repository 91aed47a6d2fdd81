import type { Table } from "../api/table.ts";

export interface VisibleColumn {
  readonly name: string;
  readonly type: string;
  /** Place in the rows. */
  readonly index: number;
}

/** The columns in which anything stands; all of them if no row has anything. */
export function visibleColumns({ columns, values }: Table): readonly VisibleColumn[] {
  const placed = columns.map((column, index) => ({ ...column, index }));
  const filled = placed.filter(({ index }) =>
    values.some((row) => row[index] !== null && row[index] !== undefined),
  );
  return filled.length === 0 ? placed : filled;
}
