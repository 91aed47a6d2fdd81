import type { StoredFrame } from "@session-replay/journal";
import type { Known } from "../catalogue/known.ts";
import { saveNames } from "../database/names.ts";
import type { Database } from "../database/open.ts";
import { appendRows } from "../database/rows.ts";
import { logsTable, spansTable } from "../layout/tables.ts";
import { logRow } from "../rows/log-row.ts";
import type { Row } from "../rows/row.ts";
import { eventRecord, spanRow } from "../rows/span-row.ts";
import { newLogs } from "./accept-logs.ts";
import { newSpans } from "./accept-spans.ts";
import { decodeFrames } from "./decode-frames.ts";
import { prepareFinding } from "./find-stored.ts";
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

/** Stores the records of frames, and the place behind them, in one transaction. */
export type Ingest = (frames: readonly StoredFrame[], place: JournalPlace) => Promise<Ingested>;

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

export async function createIngest(
  database: Database,
  known: Known,
): Promise<{ readonly ingest: Ingest; readonly forgetSessions: () => void }> {
  const { writer, state, relations } = database;
  await prepareFinding(writer);
  const sessions = await createSessions(writer, relations, maximumOpenSessions);
  const finding = { connection: writer, relations, sessions };

  const rollUp = (logs: readonly Row[], spans: readonly Row[]): void => {
    for (const row of logs) {
      const id = sessionOfLog(row);
      if (id !== undefined) rollUpLog(sessions.get(id).row, row);
    }
    for (const row of spans) {
      const id = sessionOfSpan(row);
      if (id !== undefined) rollUpSpan(sessions.get(id).row, row);
    }
  };

  const store: Ingest = async (frames, place) => {
    const records = decodeFrames(frames);
    const allSpans = records.spans.map((span) => spanRow(span, known));
    const isNew = await newSpans(finding, allSpans);
    const spans = allSpans.filter((_, index) => isNew[index]);
    const events = records.spans.flatMap((span, index) =>
      isNew[index] ? span.events.map((event) => eventRecord(span, event)) : [],
    );
    const allLogs = [
      ...records.logs.map(({ record, receivedNano }) => logRow(record, receivedNano, known)),
      ...events.map((record) => logRow(record, 0n, known)),
    ];
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
      copies: allLogs.length - logs.length + allSpans.length - spans.length,
      unreadable: records.unreadable,
    };
  };

  return {
    async ingest(frames, place) {
      await writer.run("BEGIN TRANSACTION");
      try {
        const ingested = await store(frames, place);
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
