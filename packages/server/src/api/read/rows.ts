import type { Answered, Cell } from "@session-replay/esql";
import type { Fields } from "../types.ts";

/** A row by column name; columns without a value are left out. */
export type Row = ReadonlyMap<string, Cell>;

export const rowsOf = ({ columns, rows }: Answered): Row[] =>
  rows.map((cells) => {
    const row = new Map<string, Cell>();
    for (const [index, column] of columns.entries()) {
      const cell = cells[index];
      if (cell !== undefined && cell !== null) row.set(column.name, cell);
    }
    return row;
  });

const first = (cell: Cell | undefined): Cell | undefined => (Array.isArray(cell) ? cell[0] : cell);

export function textAt(row: Row, name: string): string | undefined {
  const cell = first(row.get(name));
  return cell === undefined || cell === null ? undefined : String(cell);
}

export function numberAt(row: Row, name: string): number | undefined {
  const cell = first(row.get(name));
  return cell === undefined || cell === null ? undefined : Number(cell);
}

/** JSON has no bigint: what is beyond a double's integers travels as text. */
const jsonCell = (cell: Cell): Cell => {
  if (typeof cell === "bigint") return cell.toString();
  return Array.isArray(cell)
    ? cell.map((item) => (typeof item === "bigint" ? `${item}` : item))
    : cell;
};

const attributePrefix = "attributes.";

/** The row's attributes, without their prefix, and its resource's, with it. */
export function fieldsOf(row: Row): Fields {
  const fields: Record<string, Cell> = {};
  for (const [name, cell] of row) {
    if (name.startsWith(attributePrefix))
      fields[name.slice(attributePrefix.length)] = jsonCell(cell);
    else if (name.startsWith("resource.")) fields[name] = jsonCell(cell);
  }
  return fields;
}
