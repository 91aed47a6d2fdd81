import type { Ask } from "@session-replay/esql";
import { logsStream, sessionsStream, tracesStream } from "@session-replay/schema";
import { lineOf, momentOf, spanOf } from "../records/decode.ts";
import { textOf } from "../records/fields.ts";
import type { Dossier, Moment, Span } from "../records/records.ts";
import { rowsOf } from "../records/rows.ts";
import { eventColumns } from "./event-columns.ts";
import { instant, literal } from "./literal.ts";

/** Elasticsearch's hard limit of rows. */
const rowLimit = 10_000;
const traceLimit = 500;
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

const rangeQuery = (sessionId: string): string =>
  `FROM ${sessionsStream} | WHERE session.id == ${literal(sessionId)} | KEEP session.start, session.end | LIMIT 1`;

const eventsQuery = (sessionId: string, range?: Range): string =>
  `FROM ${logsStream} | WHERE ${range ? `${within(range)} AND ` : ""}session.id == ${literal(sessionId)} | SORT @timestamp ASC | LIMIT ${rowLimit} | KEEP ${eventColumns}`;

const requestsQuery = (sessionId: string, range: Range): string =>
  `FROM ${tracesStream} | WHERE ${within(range)} AND session.id == ${literal(sessionId)} | SORT @timestamp ASC | LIMIT ${rowLimit}`;

const tracesQuery = (stream: string, traces: readonly string[], range: Range): string =>
  `FROM ${stream} | WHERE ${within(range)} AND trace_id IN (${traces.map(literal).join(", ")}) | SORT @timestamp ASC | LIMIT ${rowLimit}`;

const byTime = (a: Moment, b: Moment): number => a.time - b.time || a.sequence - b.sequence;

const tracesOf = (events: readonly Moment[], requests: readonly Span[]): readonly string[] =>
  [
    ...new Set([
      ...requests.map((span) => span.traceId),
      ...events.flatMap((event) => [event.traceId, textOf(event.fields, "outcome.trace_id")]),
    ]),
  ].filter((id): id is string => id !== undefined && /^[0-9a-f]{32}$/u.test(id));

/** Reads a session's events, and the spans and log lines of its traces; undefined if none exists. */
export async function readSession(options: ReadOptions): Promise<Dossier | undefined> {
  const { ask, sessionId, signal } = options;
  const queries: string[] = [];
  let partial = false;
  const rows = async (query: string, listed = true) => {
    if (listed) queries.push(query);
    const answered = await ask(query, signal ? { signal } : {});
    partial ||= answered.partial || answered.rows.length >= rowLimit;
    return rowsOf(answered);
  };

  const [known] = await rows(rangeQuery(sessionId), false);
  const start = Date.parse(textOf(known ?? {}, "session.start") ?? "");
  const end = Date.parse(textOf(known ?? {}, "session.end") ?? "");
  const rolled = Number.isFinite(start) && Number.isFinite(end);
  // Where the roll-up has no row of the session yet, its events say when it was.
  const [eventRows, early] = await Promise.all([
    rows(eventsQuery(sessionId, rolled ? { from: start, to: end } : undefined)),
    rolled ? rows(requestsQuery(sessionId, { from: start, to: end })) : undefined,
  ]);
  const events = eventRows.flatMap((row) => momentOf(row) ?? []).sort(byTime);
  const first = events[0];
  const last = events.at(-1);
  if (!first || !last) return undefined;
  const range = { from: first.time, to: last.time };

  const inBrowser = new Set(events.flatMap((event) => event.service ?? []));
  const requestRows = early ?? (await rows(requestsQuery(sessionId, range)));
  const requests = requestRows.flatMap((row) => spanOf(row, inBrowser) ?? []);
  const traces = tracesOf(events, requests);
  partial ||= traces.length > traceLimit;
  const read = traces.slice(0, traceLimit);
  const [spanRows, lineRows] =
    read.length === 0
      ? [[], []]
      : await Promise.all([
          rows(tracesQuery(tracesStream, read, range)),
          rows(tracesQuery(logsStream, read, range)),
        ]);
  const spans = new Map<string, Span>();
  for (const span of [...requests, ...spanRows.flatMap((row) => spanOf(row, inBrowser) ?? [])]) {
    spans.set(span.reference, span);
  }
  const lines = lineRows
    .filter((row) => momentOf(row) === undefined)
    .map((row) => lineOf(row, inBrowser));
  return { sessionId, events, spans: [...spans.values()], lines, queries, partial };
}
