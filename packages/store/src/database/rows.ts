import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBType,
  INTEGER,
  LIST,
  TIMESTAMP,
  VARCHAR,
} from "@duckdb/node-api";
import type { PhysicalType, Table } from "../layout/table.ts";
import type { Row } from "../rows/row.ts";
import { writeColumn } from "./write-column.ts";

const types: Readonly<Record<PhysicalType, DuckDBType>> = {
  VARCHAR,
  BIGINT,
  INTEGER,
  DOUBLE,
  BOOLEAN,
  TIMESTAMP,
  "VARCHAR[]": LIST(VARCHAR),
};

/** Rows that one chunk holds: DuckDB's vector size. */
const chunkRows = 2048;

/** Appends rows to a table of the connection's own transaction. */
export async function appendRows(
  connection: DuckDBConnection,
  { name, columns }: Table,
  rows: readonly Row[],
  catalog = "hot",
): Promise<void> {
  if (rows.length === 0) return;
  const appender = await connection.createAppender(name, "main", catalog);
  try {
    for (let start = 0; start < rows.length; start += chunkRows) {
      const slice = rows.slice(start, start + chunkRows);
      const chunk = DuckDBDataChunk.create(
        columns.map(({ type }) => types[type]),
        slice.length,
      );
      for (const [place, { type }] of columns.entries()) writeColumn(chunk, place, type, slice);
      appender.appendDataChunk(chunk);
    }
  } finally {
    appender.closeSync();
  }
}
