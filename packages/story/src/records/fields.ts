import type { Cell } from "@session-replay/esql";
import type { Fields } from "./records.ts";

const single = (cell: Cell | undefined): Cell | undefined => (Array.isArray(cell) ? cell[0] : cell);

/** The first of the named fields that is a text that is not empty. */
export function textOf(fields: Fields, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = single(fields[name]);
    if (typeof value === "string" && value.trim() !== "") return value;
  }
  return undefined;
}

/** The first of the named fields that is a number, also one written as text (Loki, ClickHouse). */
export function numberOf(fields: Fields, ...names: readonly string[]): number | undefined {
  for (const name of names) {
    const value = single(fields[name]);
    if (typeof value === "number") return value;
    if (typeof value === "bigint") return Number(value);
    if (typeof value === "string" && /^-?\d+(\.\d+)?$/u.test(value)) return Number(value);
  }
  return undefined;
}

export function flagOf(fields: Fields, name: string): boolean | undefined {
  const value = single(fields[name]);
  return typeof value === "boolean" ? value : undefined;
}
