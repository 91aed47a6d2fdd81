import type { Known } from "../catalogue/known.ts";
import { saveNames } from "../database/names.ts";
import type { Database } from "../database/open.ts";
import { appendRows } from "../database/rows.ts";
import { logsTable, spansTable } from "../layout/tables.ts";
import { logRow } from "../rows/log-row.ts";
import type { Row } from "../rows/row.ts";
import { eventRecord } from "../rows/span-row.ts";
import { newLogs } from "./accept-logs.ts";
import { newSpans } from "./accept-spans.ts";
import type { PreparedRows } from "./prepared.ts";
import { rollUpLog, rollUpSpan, sessionOfLog, sessionOfSpan } from "./roll-up.ts";
import { createSessions } from "./sessions.ts";

/** Where the store has read the journal up to. */
export interface JournalPlace {
  readonly journalId: string;
  readonly position: number;
}

export interface Ingested {
  readonly logs: number;
  readonly spans: number;
  /** Records that were stored already. */
  readonly copies: number;
  readonly unreadable: number;
}

/** Stores rows, and the place behind the frames that they came in, in one transaction. */
export type Ingest = (rows: PreparedRows, place: JournalPlace) => Promise<Ingested>;

export interface Ingesting {
  readonly ingest: Ingest;
  readonly forgetSessions: () => void;
}

export const JOURNAL_PLACE = "journal_place";

const maximumOpenSessions = 20_000;

const idsOf = (logs: readonly Row[], spans: readonly Row[]): Set<string> => {
  const ids = new Set<string>();
  for (const row of logs) {
    const id = sessionOfLog(row);
    if (id !== undefined) ids.add(id);
  }
  for (const row of spans) {
    const id = sessionOfSpan(row);
    if (id !== undefined) ids.add(id);
  }
  return ids;
};

export function createIngest(database: Database, known: Known): Ingesting {
  const { writer, state, relations } = database;
  const sessions = createSessions(writer, relations, maximumOpenSessions);
  const finding = { connection: writer, relations, sessions };

  const rollUp = (logs: readonly Row[], spans: readonly Row[]): void => {
    for (const row of logs) {
      const id = sessionOfLog(row);
      if (id !== undefined) rollUpLog(sessions.get(id).values, row);
    }
    for (const row of spans) {
      const id = sessionOfSpan(row);
      if (id !== undefined) rollUpSpan(sessions.get(id).values, row);
    }
  };

  const store: Ingest = async (rows, place) => {
    const { spanRows, logRows, spans: decoded, unreadable } = rows;
    const isNew = await newSpans(finding, spanRows);
    const spans = spanRows.filter((_, index) => isNew[index]);
    const events = decoded.flatMap((span, index) =>
      isNew[index] ? span.events.map((event) => eventRecord(span, event)) : [],
    );
    const allLogs = [...logRows, ...events.map((record) => logRow(record, 0n, known))];
    const ids = idsOf(allLogs, spans);
    await sessions.load(ids);
    const logs = await newLogs(finding, allLogs);
    rollUp(logs, spans);
    await appendRows(writer, spansTable, spans);
    await appendRows(writer, logsTable, logs);
    await sessions.save(idsOf(logs, spans));
    await saveNames(writer, known.dictionary.unsaved());
    await state.set(JOURNAL_PLACE, JSON.stringify(place));
    return {
      logs: logs.length,
      spans: spans.length,
      copies: allLogs.length - logs.length + spanRows.length - spans.length,
      unreadable,
    };
  };

  return {
    async ingest(rows, place) {
      await writer.run("BEGIN TRANSACTION");
      try {
        const ingested = await store(rows, place);
        await writer.run("COMMIT");
        known.dictionary.saved();
        return ingested;
      } catch (error) {
        await writer.run("ROLLBACK").catch(() => {});
        sessions.forget();
        throw error;
      }
    },
    forgetSessions: sessions.forget,
  };
}
