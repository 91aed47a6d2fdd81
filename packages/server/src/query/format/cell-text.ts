import type { Cell, Column, Scalar } from "@session-replay/esql";
import { javaDouble } from "../java-number.ts";

const scalarText = (value: Scalar, { type }: Column): string => {
  if (value === null) return "";
  return typeof value === "number" && type === "double" ? javaDouble(value) : String(value);
};

/** A cell as Elasticsearch's text formats print it: nothing for null, `[a, b]` for several. */
export function cellText(cell: Cell, column: Column): string {
  return Array.isArray(cell)
    ? `[${cell.map((value: Scalar) => scalarText(value, column)).join(", ")}]`
    : isScalar(cell)
      ? scalarText(cell, column)
      : "";
}

const isScalar = (cell: Cell): cell is Scalar => !Array.isArray(cell);
