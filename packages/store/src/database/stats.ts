import type { DuckDBConnection } from "@duckdb/node-api";
import { logsTable, spansTable } from "../layout/tables.ts";
import type { Relations } from "./relations.ts";

export interface RowCounts {
  readonly logs: number;
  readonly spans: number;
  readonly sessions: number;
}

const countOf = async (connection: DuckDBConnection, relation: string): Promise<number> => {
  const reader = await connection.runAndReadAll(`SELECT count(*) FROM ${relation}`);
  return Number(reader.getRows()[0]?.[0] ?? 0);
};

/** How many rows there are. */
export const rowCounts = async (
  connection: DuckDBConnection,
  relations: Relations,
): Promise<RowCounts> => ({
  logs: await countOf(connection, relations.of(logsTable, ["@timestamp"], {})),
  spans: await countOf(connection, relations.of(spansTable, ["@timestamp"], {})),
  sessions: await countOf(connection, "hot.sessions"),
});
