import { createHash } from "node:crypto";
import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, type PhysicalType, quoted, type Table } from "./table.ts";
import { ATTRIBUTES, RESOURCE } from "./tables.ts";

/**
 * The columns that files were written with. A file of an older version lacks the columns that
 * came since: an attribute's values are in its overflow then, anything else is null.
 */
export interface Layouts {
  /** The name of the table's layout in this version. */
  current(table: Table): string;
  /** SQL that gives a column out of a file of a layout. */
  select(layout: string, table: Table, column: string): string;
}

const nameOf = (table: Table): string =>
  createHash("sha256")
    .update(JSON.stringify(table.columns.map(({ name, type }) => [name, type])))
    .digest("hex")
    .slice(0, 16);

/** JSON path of a member whose name may hold dots. */
const path = (key: string): string => literal(`$."${key.replaceAll('"', '\\"')}"`);

/** A typed column that did not exist when a row was stored, taken from the row's overflow. */
export function fromOverflow(column: string, type: PhysicalType): string {
  for (const [prefix, overflow] of [
    ["attributes.", ATTRIBUTES],
    ["resource.attributes.", RESOURCE],
  ] as const) {
    if (!column.startsWith(prefix)) continue;
    const key = path(column.slice(prefix.length));
    return type === "VARCHAR[]"
      ? `TRY_CAST(json_extract(${quoted(overflow)}, ${key}) AS VARCHAR[])`
      : `TRY_CAST(json_extract_string(${quoted(overflow)}, ${key}) AS ${type})`;
  }
  return `CAST(NULL AS ${type})`;
}

/** Reads the known layouts and adds those of this version. */
export async function openLayouts(
  writer: DuckDBConnection,
  tables: readonly Table[],
): Promise<Layouts> {
  await writer.run("CREATE TABLE IF NOT EXISTS hot.layouts (layout VARCHAR, columns VARCHAR[])");
  for (const table of tables) {
    const columns = table.columns.map(({ name }) => literal(name)).join(", ");
    await writer.run(
      `INSERT INTO hot.layouts SELECT $1, [${columns}]
       WHERE NOT EXISTS (SELECT 1 FROM hot.layouts WHERE layout = $1)`,
      [nameOf(table)],
    );
  }
  const reader = await writer.runAndReadAll("SELECT layout, unnest(columns) FROM hot.layouts");
  const known = new Map<string, Set<string>>();
  for (const [layout, column] of reader.getRows()) {
    const columns = known.get(String(layout)) ?? new Set<string>();
    known.set(String(layout), columns.add(String(column)));
  }
  return {
    current: nameOf,
    select(layout, table, column) {
      if (known.get(layout)?.has(column)) return quoted(column);
      const type = table.columns[table.index.get(column) ?? -1]?.type ?? "VARCHAR";
      return `${fromOverflow(column, type)} AS ${quoted(column)}`;
    },
  };
}
