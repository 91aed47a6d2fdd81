import { type DuckDBConnection, DuckDBListValue } from "@duckdb/node-api";
import type { KnownName } from "../catalogue/dictionary.ts";
import type { SeenType } from "../rows/overflow.ts";

const seenTypes: ReadonlySet<unknown> = new Set<SeenType>(["keyword", "long", "double", "boolean"]);
const isSeenType = (value: unknown): value is SeenType => seenTypes.has(value);

/** The table of names, made if there is none. */
export const namesTable = (connection: DuckDBConnection): Promise<unknown> =>
  connection.run(
    'CREATE TABLE IF NOT EXISTS hot.names ("table" VARCHAR, "column" VARCHAR, types VARCHAR[], multivalued BOOLEAN)',
  );

export async function loadNames(connection: DuckDBConnection): Promise<KnownName[]> {
  const reader = await connection.runAndReadAll(
    'SELECT "table", "column", types, multivalued FROM hot.names',
  );
  return reader.getRows().map(([table, column, types, multivalued]) => ({
    table: String(table),
    column: String(column),
    types: types instanceof DuckDBListValue ? types.items.filter(isSeenType) : [],
    multivalued: multivalued === true,
  }));
}

/** Replaces what is stored of these names. */
export async function saveNames(
  connection: DuckDBConnection,
  names: readonly KnownName[],
): Promise<void> {
  for (const { table, column, types, multivalued } of names) {
    await connection.run('DELETE FROM hot.names WHERE "table" = $1 AND "column" = $2', [
      table,
      column,
    ]);
    await connection.run("INSERT INTO hot.names VALUES ($1, $2, string_split($3, ','), $4)", [
      table,
      column,
      types.join(","),
      multivalued,
    ]);
  }
}
