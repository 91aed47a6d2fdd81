import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { createTable, literal } from "../layout/table.ts";
import { logsTable, sessionsTable, spansTable } from "../layout/tables.ts";
import { type StateTable, stateTable } from "./state.ts";

export interface DatabaseOptions {
  readonly folder: string;
  readonly memoryMegabytes: number;
  readonly threads: number;
}

export interface Database {
  /** The one connection that writes. */
  readonly writer: DuckDBConnection;
  readonly state: StateTable;
  /** A connection of its own for a query, so that it can be interrupted alone. */
  connect(): Promise<DuckDBConnection>;
  close(): void;
}

/** The database of everything that is not sealed yet. */
export const HOT_FILE = "hot.duckdb";

const useHot = async (instance: DuckDBInstance): Promise<DuckDBConnection> => {
  const connection = await instance.connect();
  await connection.run("USE hot");
  return connection;
};

/** Opens the data folder's database, and makes what is missing of its tables. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { folder } = options;
  await mkdir(folder, { recursive: true });
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: `${options.memoryMegabytes}MB`,
    threads: String(options.threads),
    temp_directory: join(folder, "spill"),
    preserve_insertion_order: "true",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const first = await instance.connect();
  const path = literal(join(folder, HOT_FILE));
  await first.run(`ATTACH ${path} AS hot (STORAGE_VERSION 'latest')`);
  await first.run("SET checkpoint_threshold = '64MB'");
  first.closeSync();
  const writer = await useHot(instance);
  await writer.run(createTable(logsTable));
  await writer.run(createTable(spansTable));
  await writer.run(createTable(sessionsTable, 'PRIMARY KEY ("session.id")'));
  await writer.run(
    'CREATE TABLE IF NOT EXISTS names ("table" VARCHAR, "column" VARCHAR, types VARCHAR[], multivalued BOOLEAN)',
  );
  const state = await stateTable(writer);
  return {
    writer,
    state,
    connect: () => useHot(instance),
    close() {
      writer.closeSync();
      instance.closeSync();
    },
  };
}
