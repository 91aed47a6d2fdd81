import type { DuckDBConnection } from "@duckdb/node-api";
import { DuckDBTimestampValue } from "@duckdb/node-api";
import type { Relations } from "../database/relations.ts";
import { appendRows } from "../database/rows.ts";
import { createScratch, placeOf, quoted, table } from "../layout/table.ts";
import { logsTable, sessionsTable } from "../layout/tables.ts";
import type { Row } from "../rows/row.ts";
import { createRuns, type Runs } from "./runs.ts";
import { emptySession, type SessionRow, sessionRow } from "./session-row.ts";

/** What is known of a session while its records come in. */
export interface OpenSession {
  readonly values: SessionRow;
  /** Numbers of its events that are taken. */
  readonly numbers: Runs;
}

/** The sessions that records lately came for, read from the database when they come up again. */
export interface Sessions {
  load(ids: ReadonlySet<string>): Promise<void>;
  get(id: string): OpenSession;
  /** Writes the rows of these sessions in the connection's transaction. */
  save(ids: ReadonlySet<string>): Promise<void>;
  /** Forgets everything, so that the next load reads what is stored. */
  forget(): void;
}

const updates = table("session_updates", sessionsTable.columns);
const idPlace = placeOf(sessionsTable, "session.id");
const startPlace = placeOf(sessionsTable, "session.start");
const endPlace = placeOf(sessionsTable, "session.end");
const columnList = sessionsTable.columns.map(({ name }) => quoted(name)).join(", ");

const milliseconds = (row: Row, place: number): number | undefined => {
  const value = row[place];
  return value instanceof DuckDBTimestampValue ? Number(value.micros / 1000n) : undefined;
};

async function storedNumbers(
  connection: DuckDBConnection,
  relations: Relations,
  rows: readonly Row[],
): Promise<Map<string, number[]>> {
  const from = Math.min(...rows.map((row) => milliseconds(row, startPlace) ?? 0));
  const to = Math.max(...rows.map((row) => milliseconds(row, endPlace) ?? 0));
  const [id, sequence] = ["attributes.session.id", "attributes.session.sequence"];
  const relation = relations.of(logsTable, [id, sequence, "@timestamp"], { from, to });
  const reader = await connection.runAndReadAll(
    `SELECT ${quoted(id)}, ${quoted(sequence)} FROM ${relation}
     WHERE ${quoted(id)} IN (SELECT "session.id" FROM temp.session_updates)
       AND ${quoted(sequence)} IS NOT NULL ORDER BY ALL`,
  );
  const numbers = new Map<string, number[]>();
  for (const [session, number] of reader.getRows()) {
    const list = numbers.get(String(session)) ?? [];
    list.push(Number(number));
    numbers.set(String(session), list);
  }
  return numbers;
}

export function createSessions(
  connection: DuckDBConnection,
  relations: Relations,
  maximumOpen: number,
): Sessions {
  const open = new Map<string, OpenSession>();

  const stage = async (rows: readonly Row[]): Promise<void> => {
    await connection.run(createScratch(updates));
    await appendRows(connection, updates, rows, "temp");
  };

  const get = (id: string): OpenSession => {
    const session = open.get(id);
    if (session === undefined) throw new Error("A session was used that is not loaded.");
    return session;
  };

  return {
    get,
    async load(ids) {
      const missing: string[] = [];
      for (const id of ids) {
        const held = open.get(id);
        open.delete(id);
        if (held === undefined) missing.push(id);
        else open.set(id, held);
      }
      if (missing.length === 0) return;
      await stage(missing.map(emptySession));
      const reader = await connection.runAndReadAll(
        `SELECT ${columnList} FROM hot.sessions
         WHERE "session.id" IN (SELECT "session.id" FROM temp.session_updates)`,
      );
      const stored = reader.getRows();
      const numbers =
        stored.length === 0
          ? new Map<string, number[]>()
          : await storedNumbers(connection, relations, stored);
      const rows = new Map(stored.map((row) => [String(row[idPlace]), row]));
      for (const id of missing) {
        open.set(id, {
          values: sessionRow(rows.get(id) ?? emptySession(id)),
          numbers: createRuns(numbers.get(id)),
        });
      }
      for (const id of open.keys()) {
        if (open.size <= maximumOpen + ids.size) break;
        if (!ids.has(id)) open.delete(id);
      }
    },
    async save(ids) {
      if (ids.size === 0) return;
      await stage([...ids].map((id) => get(id).values.row));
      await connection.run(
        `INSERT OR REPLACE INTO hot.sessions (${columnList}) SELECT ${columnList} FROM temp.session_updates`,
      );
    },
    forget: () => open.clear(),
  };
}
