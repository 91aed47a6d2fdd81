import type { DuckDBConnection } from "@duckdb/node-api";
import { fromOverflow } from "./layouts.ts";
import { createTable, quoted, type Table } from "./table.ts";
import { ATTRIBUTES } from "./tables.ts";

const columnsOf = async (writer: DuckDBConnection, table: Table): Promise<string[]> => {
  const reader = await writer.runAndReadAll(
    `SELECT column_name FROM duckdb_columns()
     WHERE database_name = 'hot' AND table_name = $1 ORDER BY column_index`,
    [table.name],
  );
  return reader.getRows().map(([name]) => String(name));
};

/**
 * Makes the table if there is none; gives one of an older version the columns that came since,
 * with what its overflow holds of them.
 */
export async function ensureTable(
  writer: DuckDBConnection,
  table: Table,
  constraint?: string,
): Promise<void> {
  const present = await columnsOf(writer, table);
  const wanted = table.columns.map(({ name }) => name);
  if (present.length === 0) {
    await writer.run(createTable(table, constraint));
    return;
  }
  if (present.join("\n") === wanted.join("\n")) return;
  const overflows = present.includes(ATTRIBUTES);
  const values = table.columns.map(({ name, type }) => {
    if (present.includes(name)) return quoted(name);
    return overflows ? fromOverflow(name, type) : `CAST(NULL AS ${type})`;
  });
  const old = quoted(`${table.name}_old`);
  await writer.run("BEGIN TRANSACTION");
  try {
    await writer.run(`CREATE TABLE hot.${old} AS SELECT * FROM hot.${quoted(table.name)}`);
    await writer.run(`DROP TABLE hot.${quoted(table.name)}`);
    await writer.run(createTable(table, constraint));
    await writer.run(
      `INSERT INTO hot.${quoted(table.name)} SELECT ${values.join(", ")} FROM hot.${old}`,
    );
    await writer.run(`DROP TABLE hot.${old}`);
    await writer.run("COMMIT");
  } catch (error) {
    await writer.run("ROLLBACK");
    throw error;
  }
}
