import type { DuckDBValue } from "@duckdb/node-api";

/** One row of a table: a value for each of its columns, in their order. */
export type Row = DuckDBValue[];
