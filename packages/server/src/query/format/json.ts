import type { Answered, Cell, Column, Scalar } from "@session-replay/esql";
import { javaDouble } from "../java-number.ts";

function scalarJson(value: Scalar, { type }: Column): string {
  switch (typeof value) {
    case "bigint":
      return value.toString();
    case "number":
      if (!Number.isFinite(value)) return "null";
      return type === "double" ? javaDouble(value) : String(value);
    default:
      return JSON.stringify(value);
  }
}

const isList = (cell: Cell): cell is readonly Scalar[] => Array.isArray(cell);

const cellJson = (cell: Cell, column: Column): string =>
  isList(cell)
    ? `[${cell.map((value) => scalarJson(value, column)).join(",")}]`
    : scalarJson(cell, column);

const nullColumn: Column = { name: "", type: "null" };

/** The `values` of an answer, by row, or by column when columnar. */
export function valuesJson({ columns, rows }: Answered, columnar: boolean): string {
  if (columnar) {
    const lists = columns.map(
      (column, index) => `[${rows.map((row) => cellJson(row[index] ?? null, column)).join(",")}]`,
    );
    return `[${lists.join(",")}]`;
  }
  const lists = rows.map(
    (row) =>
      `[${row.map((cell, index) => cellJson(cell, columns[index] ?? nullColumn)).join(",")}]`,
  );
  return `[${lists.join(",")}]`;
}
