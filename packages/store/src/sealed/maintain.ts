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

/** Drops a day and gives its space back. */
async function drop(parts: SealParts, day: string): Promise<void> {
  await dropDay(parts, day);
  await removeLeftovers(parts);
  await parts.database.writer.run("CHECKPOINT hot");
}

/**
 * Days in the order in which they go when there is too much: first those to come, for no right
 * clock sends them (tomorrow's may be ahead), then the oldest; never today.
 */
function leastWanted(days: readonly string[], now: number): readonly string[] {
  const [today, tomorrow] = [dayOf(now), dayOf(now + dayMs)];
  const toCome = days.filter((day) => day > tomorrow).reverse();
  return [...toCome, ...days.filter((day) => day < today)];
}

/**
 * Drops whole days that are too old or too much, and the sessions that ended in them. Days that are
 * as far ahead as others are too old go with these: a wrong clock must not keep anything for longer.
 */
export async function applyRetention(
  parts: SealParts,
  { days, bytes }: Retention,
  usedBytes: () => Promise<number>,
): Promise<readonly string[]> {
  const now = parts.now();
  const dropped: string[] = [];
  const there = await allDays(parts);
  const today = dayRange(dayOf(now)).from;
  for (const day of there) {
    const away = Math.abs(dayRange(day).from - today);
    if (days === undefined || away <= days * dayMs) continue;
    await drop(parts, day);
    dropped.push(day);
  }
  for (const day of leastWanted(there, now)) {
    if (bytes === undefined || dropped.includes(day)) continue;
    if ((await usedBytes()) <= bytes) break;
    await drop(parts, day);
    dropped.push(day);
  }
  const [past, toCome] = [
    dropped
      .filter((day) => day < dayOf(now))
      .sort()
      .at(-1),
    dropped
      .filter((day) => day > dayOf(now))
      .sort()
      .at(0),
  ];
  const sessions = 'DELETE FROM hot.sessions WHERE "session';
  if (past !== undefined) {
    await parts.database.writer.run(`${sessions}.end" <= make_timestamp_ms(${dayRange(past).to})`);
  }
  if (toCome !== undefined) {
    await parts.database.writer.run(
      `${sessions}.start" >= make_timestamp_ms(${dayRange(toCome).from})`,
    );
  }
  return dropped;
}
