import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { type Layouts, openLayouts } from "../layout/layouts.ts";
import { ensureTable } from "../layout/migrate.ts";
import { literal } from "../layout/table.ts";
import { logsTable, sessionsTable, spansTable } from "../layout/tables.ts";
import { type Manifest, openManifest } from "../sealed/manifest.ts";
import { sealedRelations } from "../sealed/relations.ts";
import { namesTable } from "./names.ts";
import type { Relations } from "./relations.ts";
import { type StateTable, stateTable } from "./state.ts";
import { whenUnlocked } from "./when-unlocked.ts";

export interface DatabaseOptions {
  readonly folder: string;
  readonly memoryMegabytes: number;
  readonly threads: number;
}

export interface Database {
  /** The one connection that writes. */
  readonly writer: DuckDBConnection;
  readonly state: StateTable;
  readonly manifest: Manifest;
  readonly layouts: Layouts;
  readonly relations: Relations;
  readonly paths: DataPaths;
  /** A connection of its own for a query, so that it can be interrupted alone. */
  connect(): Promise<DuckDBConnection>;
  close(): void;
}

export interface DataPaths {
  /** The database of everything that is not sealed yet. */
  readonly hot: string;
  /** Folder of the Parquet files of past days. */
  readonly days: string;
}

export const dataPaths = (folder: string): DataPaths => ({
  hot: join(folder, "hot.duckdb"),
  days: join(folder, "days"),
});

/** Attaches a database file under a name; its format is the newest, for its compression. */
export const attach = (
  connection: DuckDBConnection,
  path: string,
  name: string,
): Promise<unknown> =>
  connection.run(`ATTACH ${literal(path)} AS ${name} (STORAGE_VERSION 'latest')`);

/** Opens the data folder's database, and makes or migrates its tables. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { folder } = options;
  const paths = dataPaths(folder);
  await mkdir(paths.days, { recursive: true });
  const spill = join(folder, "spill");
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: `${options.memoryMegabytes}MB`,
    threads: String(options.threads),
    temp_directory: spill,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const writer = await instance.connect();
  await whenUnlocked(() => attach(writer, paths.hot, "hot"));
  // What a killed process had spilled: DuckDB leaves it there, and it holds data.
  await rm(spill, { recursive: true, force: true });
  await writer.run("SET GLOBAL checkpoint_threshold = '32MB'");
  await writer.run("SET GLOBAL parquet_metadata_cache = true");
  await ensureTable(writer, logsTable);
  await ensureTable(writer, spansTable);
  await ensureTable(writer, sessionsTable, 'PRIMARY KEY ("session.id")');
  await namesTable(writer);
  const manifest = await openManifest(writer);
  const layouts = await openLayouts(writer, [logsTable, spansTable]);
  return {
    writer,
    state: await stateTable(writer),
    manifest,
    layouts,
    relations: sealedRelations(paths.days, manifest, layouts),
    paths,
    connect: () => instance.connect(),
    close() {
      writer.closeSync();
      instance.closeSync();
    },
  };
}
