import type { Cell, ColumnType } from "../../src/ask.ts";

/** An index of the suite: its mapping, and its documents with a cell for each mapped field. */
export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly rows: readonly (readonly Cell[])[];
}

/** Documents that name only the fields they have; the others are null. */
export const tableOf = (
  name: string,
  columns: Readonly<Record<string, ColumnType>>,
  documents: readonly Readonly<Record<string, Cell>>[],
): Table => ({
  name,
  columns,
  rows: documents.map((document) => Object.keys(columns).map((column) => document[column] ?? null)),
});
