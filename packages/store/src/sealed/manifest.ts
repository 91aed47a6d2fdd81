import type { DuckDBConnection } from "@duckdb/node-api";

export type SealedTable = "logs" | "spans";

/** A Parquet file of a past day (UTC) of one table; a day of many rows has several. */
export interface SealedFile {
  readonly table: SealedTable;
  /** `2026-11-23`. */
  readonly day: string;
  /** Name within the folder of sealed days. */
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  /** When it was written, milliseconds since the epoch. */
  readonly sealedAt: number;
  /** The layout that its columns have. */
  readonly layout: string;
}

/** Which files are part of the store; what else lies in the folder is the leftover of a crash. */
export interface Manifest {
  files(): readonly SealedFile[];
  /** Replaces the files of a day in the connection's transaction; memory follows with `reload`. */
  replace(table: SealedTable, day: string, files: readonly SealedFile[]): Promise<void>;
  reload(): Promise<void>;
}

const isTable = (value: unknown): value is SealedTable => value === "logs" || value === "spans";

export async function openManifest(writer: DuckDBConnection): Promise<Manifest> {
  await writer.run(
    `CREATE TABLE IF NOT EXISTS hot.sealed ("table" VARCHAR, "day" VARCHAR, file VARCHAR,
       "rows" BIGINT, bytes BIGINT, sealed_at BIGINT, layout VARCHAR)`,
  );
  let files: readonly SealedFile[] = [];
  const reload = async (): Promise<void> => {
    const reader = await writer.runAndReadAll(
      'SELECT "table", "day", file, "rows", bytes, sealed_at, layout FROM hot.sealed ORDER BY "day"',
    );
    files = reader.getRows().flatMap(([table, day, file, rows, bytes, sealedAt, layout]) =>
      isTable(table)
        ? [
            {
              table,
              day: String(day),
              file: String(file),
              rows: Number(rows),
              bytes: Number(bytes),
              sealedAt: Number(sealedAt),
              layout: String(layout),
            },
          ]
        : [],
    );
  };
  await reload();
  return {
    files: () => files,
    reload,
    async replace(table, day, files) {
      await writer.run('DELETE FROM hot.sealed WHERE "table" = $1 AND "day" = $2', [table, day]);
      for (const { file, rows, bytes, sealedAt, layout } of files) {
        await writer.run("INSERT INTO hot.sealed VALUES ($1, $2, $3, $4, $5, $6, $7)", [
          table,
          day,
          file,
          BigInt(rows),
          BigInt(bytes),
          BigInt(sealedAt),
          layout,
        ]);
      }
    },
  };
}
