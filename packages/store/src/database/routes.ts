import type { DuckDBConnection } from "@duckdb/node-api";
import { quoted, type Table } from "../layout/table.ts";
import { logsTable, STREAM, spansTable } from "../layout/tables.ts";
import type { Relations } from "./relations.ts";

async function namesIn(
  connection: DuckDBConnection,
  relations: Relations,
  table: Table,
): Promise<string[]> {
  const reader = await connection.runAndReadAll(
    `SELECT DISTINCT ${quoted(STREAM)} AS name FROM ${relations.of(table, [STREAM], {})} WHERE name IS NOT NULL`,
  );
  return reader.getRows().map(([name]) => String(name));
}

/** The streams that stored records were routed to, beside the default ones. */
export const loadRoutes = async (
  connection: DuckDBConnection,
  relations: Relations,
): Promise<{ readonly logs: readonly string[]; readonly spans: readonly string[] }> => ({
  logs: await namesIn(connection, relations, logsTable),
  spans: await namesIn(connection, relations, spansTable),
});
