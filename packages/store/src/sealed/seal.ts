import { randomBytes } from "node:crypto";
import { open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "../database/open.ts";
import { literal, quoted, type Table } from "../layout/table.ts";
import { logsTable, spansTable } from "../layout/tables.ts";
import type { Placement } from "./change.ts";
import { dayRange } from "./days.ts";
import type { SealedFile, SealedTable } from "./manifest.ts";
import { partsOf } from "./parts.ts";

const tables: Readonly<Record<SealedTable, Table>> = { logs: logsTable, spans: spansTable };

/** Rows of one session, and of one trace, lie together, so that they are read from few row groups. */
const keys: Readonly<Record<SealedTable, string>> = {
  logs: "attributes.session.id",
  spans: "trace_id",
};

/** Rows that are sorted at once: more of a day becomes several files. */
const partRows = 50_000;
/** Where rows are long, parts are made smaller until one fits into the memory; this is small enough. */
const leastPartRows = 1000;

/** A session is read from one group, all of it: small ones are read sooner and packed a little worse. */
const rowGroupRows = 10_240;

async function syncFile(path: string): Promise<void> {
  const file = await open(path, "r");
  await file.sync().finally(() => file.close());
}

/** Writes rows to a new file, whole and on disk when it has its name; undefined if there are none. */
async function writeFile(
  database: Database,
  name: SealedTable,
  day: string,
  condition: string,
  now: number,
): Promise<SealedFile | undefined> {
  const table = tables[name];
  const file = `${name}-${day}-${randomBytes(6).toString("hex")}.parquet`;
  const path = join(database.paths.days, file);
  const columns = table.columns.map((column) => column.name);
  const relation = database.relations.of(table, columns, dayRange(day));
  const result = await database.writer.runAndReadAll(
    `COPY (SELECT ${columns.map(quoted).join(", ")} FROM ${relation} WHERE ${condition}
       ORDER BY ${quoted(keys[name])}, "@timestamp")
     TO ${literal(`${path}.new`)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rowGroupRows})`,
  );
  const rows = Number(result.getRows()[0]?.[0] ?? 0);
  if (rows === 0) {
    await rm(`${path}.new`, { force: true });
    return undefined;
  }
  await syncFile(`${path}.new`);
  await rename(`${path}.new`, path);
  const { size } = await stat(path);
  const layout = database.layouts.current(table);
  return { table: name, day, file, rows, bytes: size, sealedAt: now, layout };
}

const isMemory = (error: unknown): boolean =>
  error instanceof Error && /out of memory|memory limit/i.test(error.message);

/** Writes a day's rows to as many files as its rows, and the memory, need. */
async function writeFiles(
  database: Database,
  name: SealedTable,
  day: string,
  keep: string,
  now: number,
): Promise<readonly SealedFile[]> {
  const { writer, relations } = database;
  const relation = relations.of(tables[name], [keys[name]], dayRange(day));
  const counted = await writer.runAndReadAll(`SELECT count(*) FROM ${relation}`);
  const rows = Number(counted.getRows()[0]?.[0] ?? 0);
  for (let atOnce = partRows; ; atOnce /= 2) {
    const files: SealedFile[] = [];
    try {
      for (const part of await partsOf(writer, relation, keys[name], Math.ceil(rows / atOnce))) {
        const file = await writeFile(database, name, day, `(${keep}) AND ${part}`, now);
        if (file !== undefined) files.push(file);
      }
      return files;
    } catch (error) {
      // What was written is no part of the store, and goes with the leftovers.
      if (!isMemory(error) || atOnce <= leastPartRows) throw error;
    }
  }
}

/** Hot rows of a day. */
const hotCondition = (day: string): string => {
  const { from, to } = dayRange(day);
  return `"@timestamp" BETWEEN make_timestamp_ms(${from}) AND make_timestamp_ms(${to})`;
};

export interface SealParts {
  readonly database: Database;
  readonly placement: Placement;
  readonly now: () => number;
}

/**
 * Moves a day's rows of one table into new files, together with what older files of the day hold.
 * `keep` (an SQL condition) leaves rows out: that is how rows of the past are erased. A crash in between
 * leaves either the old state or the new one, and a file that the next start removes.
 */
export async function sealDay(
  { database, placement, now }: SealParts,
  table: SealedTable,
  day: string,
  keep = "true",
): Promise<void> {
  const { writer, manifest } = database;
  const files = await writeFiles(database, table, day, keep, now());
  await placement.move(async () => {
    await writer.run("BEGIN TRANSACTION");
    try {
      await writer.run(`DELETE FROM hot.${table} WHERE ${hotCondition(day)}`);
      await manifest.replace(table, day, files);
      await writer.run("COMMIT");
    } catch (error) {
      await writer.run("ROLLBACK");
      throw error;
    }
    await manifest.reload();
  });
}

/** Removes files that the manifest does not name: replaced ones, and what a crash left behind. */
export async function removeLeftovers({ database, placement }: SealParts): Promise<void> {
  await placement.alone(async () => {
    const named = new Set(database.manifest.files().map(({ file }) => file));
    const present = await readdir(database.paths.days);
    const leftovers = present.filter((file) => !named.has(file));
    for (const file of leftovers) await rm(join(database.paths.days, file), { force: true });
  });
}
