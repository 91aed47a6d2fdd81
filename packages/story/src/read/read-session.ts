import type { Ask } from "@session-replay/esql";
import { logsStream, sessionsStream, tracesStream } from "@session-replay/schema";
import { lineOf, momentOf, spanOf } from "../records/decode.ts";
import { textOf } from "../records/fields.ts";
import type { Dossier, Span } from "../records/records.ts";
import { type Row, rowsOf } from "../records/rows.ts";
import { isReason, isTelling, ofEvents, ofLines, ofPerson, ofSpans, ofTelling } from "./columns.ts";
import { instant, literal } from "./literal.ts";
import { mergeMoments } from "./merge-moments.ts";
import { tracesOf } from "./traces.ts";

/** Elasticsearch's hard limit of rows. */
const rowLimit = 10_000;
const margin = 60_000;

export interface ReadOptions {
  readonly ask: Ask;
  readonly sessionId: string;
  readonly signal?: AbortSignal;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const within = ({ from, to }: Range): string =>
  `@timestamp >= ${instant(from - margin)} AND @timestamp <= ${instant(to + margin)}`;

const whereOf = (sessionId: string, range: Range | undefined): string =>
  `WHERE ${range ? `${within(range)} AND ` : ""}session.id == ${literal(sessionId)}`;

const rangeQuery = (sessionId: string): string =>
  `FROM ${sessionsStream} | WHERE session.id == ${literal(sessionId)} | KEEP session.start, session.end | LIMIT 1`;

const inOrder = `SORT @timestamp ASC | LIMIT ${rowLimit}`;

const queriesFor = (sessionId: string, range: Range | undefined) => ({
  events: `FROM ${logsStream} | ${whereOf(sessionId, range)} | ${inOrder} | ${ofEvents}`,
  telling: `FROM ${logsStream} | ${whereOf(sessionId, range)} AND (${isTelling}) | ${inOrder} | ${ofTelling}`,
  person: `FROM ${logsStream} | ${whereOf(sessionId, range)} | ${ofPerson}`,
  requests: `FROM ${tracesStream} | ${whereOf(sessionId, range)} | ${inOrder} | ${ofSpans}`,
});

const ofTraces = (stream: string, traces: readonly string[], range: Range): string =>
  `FROM ${stream} | WHERE ${within(range)} AND trace_id IN (${traces.map(literal).join(", ")})`;

/** Reads a session's events, and the spans and log lines of its traces; undefined if none exists. */
export async function readSession(options: ReadOptions): Promise<Dossier | undefined> {
  const { ask, sessionId, signal } = options;
  const queries: string[] = [];
  let partial = false;
  const rows = async (query: string, listed = true): Promise<readonly Row[]> => {
    if (listed) queries.push(query);
    const answered = await ask(query, signal ? { signal } : {});
    partial ||= answered.partial || answered.rows.length >= rowLimit;
    return rowsOf(answered);
  };
  const [known] = await rows(rangeQuery(sessionId), false);
  const start = Date.parse(textOf(known ?? {}, "session.start") ?? "");
  const end = Date.parse(textOf(known ?? {}, "session.end") ?? "");
  // Where the roll-up has no row of the session yet, nothing narrows the time.
  const rolled =
    Number.isFinite(start) && Number.isFinite(end) ? { from: start, to: end } : undefined;
  const asked = queriesFor(sessionId, rolled);
  const [eventRows, tellingRows, personRows, requestRows] = await Promise.all([
    rows(asked.events),
    rows(asked.telling),
    rows(asked.person),
    rows(asked.requests),
  ]);
  const events = mergeMoments(sessionId, eventRows, [...tellingRows, ...personRows]).flatMap(
    (row) => momentOf(row) ?? [],
  );
  events.sort((a, b) => a.time - b.time || a.sequence - b.sequence);
  const first = events[0];
  const last = events.at(-1);
  if (!first || !last) return undefined;
  const inBrowser = new Set(events.flatMap((event) => event.service ?? []));
  const requests = requestRows.flatMap((row) => spanOf(row, inBrowser) ?? []);
  const traces = tracesOf(events, requests);
  partial ||= traces.left > 0;
  const range = { from: first.time, to: last.time };
  const [spanRows, lineRows] =
    traces.read.length === 0
      ? [[], []]
      : await Promise.all([
          rows(
            `${ofTraces(tracesStream, traces.read, range)} AND session.id IS NULL | ${inOrder} | ${ofSpans}`,
          ),
          rows(
            `${ofTraces(logsStream, traces.read, range)} AND ${isReason} | ${inOrder} | ${ofLines}`,
          ),
        ]);
  const spans = new Map<string, Span>();
  for (const span of [...requests, ...spanRows.flatMap((row) => spanOf(row, inBrowser) ?? [])]) {
    spans.set(span.reference, span);
  }
  const lines = lineRows.map((row) => lineOf(row, inBrowser));
  return { sessionId, events, spans: [...spans.values()], lines, queries, partial };
}
