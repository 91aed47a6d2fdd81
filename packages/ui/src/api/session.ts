import type {
  EventRecord,
  SessionDetail,
  SessionList,
  SessionSummary,
  SpanDetail,
} from "@session-replay/server/api";
import { cell } from "./cell.ts";
import { array, boolean, number, object, oneOf, record, string } from "./decode.ts";

const summary = object<SessionSummary>(
  {
    id: string,
    start: string,
    end: string,
    pages: number,
    events: number,
    clicks: number,
    frustrations: record(number),
    worstScore: number,
    errors: number,
    failedRequests: number,
  },
  {
    userId: string,
    userName: string,
    userEmail: string,
    service: string,
    release: string,
    environment: string,
    entryPage: string,
    exitPage: string,
  },
);

/** Decodes `GET /api/sessions`. */
export const sessionList = object<SessionList>(
  { sessions: array(summary), total: number, query: string, demo: boolean },
  { cursor: string },
);

const event = object<EventRecord>(
  { reference: string, time: string, name: string, attributes: record(cell) },
  { service: string, severity: string, traceId: string, spanId: string },
);

const span = object<SpanDetail>(
  {
    reference: string,
    time: string,
    name: string,
    kind: string,
    duration: number,
    traceId: string,
    spanId: string,
    attributes: record(cell),
  },
  { parentSpanId: string, service: string, status: oneOf("Ok", "Error"), statusMessage: string },
);

/** Decodes `GET /api/sessions/:id`. */
export const sessionDetail = object<SessionDetail>(
  {
    session: summary,
    events: array(event),
    spans: array(span),
    logs: array(event),
    queries: array(string),
    partial: boolean,
  },
  {},
);
