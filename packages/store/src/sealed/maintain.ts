import type { DuckDBConnection } from "@duckdb/node-api";
import { dayOf, dayRange } from "./days.ts";
import type { SealedTable } from "./manifest.ts";
import { removeLeftovers, type SealParts, sealDay } from "./seal.ts";

const dayMs = 86_400_000;
/** A day is sealed an hour after it has ended. */
const graceMs = 3_600_000;
/** So many late rows are worth a new file at once; fewer wait for a day. */
const manyLateRows = 10_000;

async function hotDays(
  writer: DuckDBConnection,
  table: SealedTable,
): Promise<{ readonly day: string; readonly rows: number }[]> {
  const reader = await writer.runAndReadAll(
    `SELECT strftime("@timestamp", '%Y-%m-%d') AS "day", count(*) FROM hot.${table} GROUP BY ALL ORDER BY ALL`,
  );
  return reader.getRows().map(([day, rows]) => ({ day: String(day), rows: Number(rows) }));
}

/** Seals the days that are over, and brings late rows to the days that they belong to. */
export async function sealPastDays(parts: SealParts): Promise<number> {
  const { writer, manifest } = parts.database;
  const now = parts.now();
  const lastDay = dayOf(now - graceMs);
  let sealed = 0;
  for (const table of ["logs", "spans"] as const) {
    for (const { day, rows } of await hotDays(writer, table)) {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day >= lastDay) continue;
      const file = manifest.files().find((entry) => entry.table === table && entry.day === day);
      if (file && rows < manyLateRows && now - file.sealedAt < dayMs) continue;
      await sealDay(parts, table, day);
      sealed += 1;
    }
  }
  if (sealed > 0) {
    await removeLeftovers(parts);
    await writer.run("CHECKPOINT hot");
  }
  return sealed;
}

export interface Retention {
  /** Keep so many days; all if absent. */
  readonly days?: number;
  /** Keep so many bytes; the oldest days go first. */
  readonly bytes?: number;
}

const dropDay = async (parts: SealParts, day: string): Promise<void> => {
  for (const table of ["logs", "spans"] as const) await sealDay(parts, table, day, "false");
};

async function allDays({ database }: SealParts): Promise<string[]> {
  const days = new Set(database.manifest.files().map(({ day }) => day));
  for (const table of ["logs", "spans"] as const) {
    for (const { day } of await hotDays(database.writer, table)) days.add(day);
  }
  return [...days].sort();
}

/** Drops whole days that are too old or too much, and the sessions that ended in them. */
export async function applyRetention(
  parts: SealParts,
  { days, bytes }: Retention,
  usedBytes: () => Promise<number>,
): Promise<readonly string[]> {
  const now = parts.now();
  const oldest = days === undefined ? undefined : dayOf(now - days * dayMs);
  const dropped: string[] = [];
  for (const day of await allDays(parts)) {
    const tooOld = oldest !== undefined && day < oldest;
    const tooMuch = bytes !== undefined && day < dayOf(now) && (await usedBytes()) > bytes;
    if (!tooOld && !tooMuch) break;
    await dropDay(parts, day);
    await removeLeftovers(parts);
    await parts.database.writer.run("CHECKPOINT hot");
    dropped.push(day);
  }
  const last = dropped.at(-1);
  if (last !== undefined) {
    await parts.database.writer.run(
      `DELETE FROM hot.sessions WHERE "session.end" <= make_timestamp_ms(${dayRange(last).to})`,
    );
  }
  return dropped;
}
