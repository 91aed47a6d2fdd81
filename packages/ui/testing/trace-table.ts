import type { EventRecord, Fields, SpanDetail } from "@session-replay/server/api";
import { davidSession } from "./david.ts";

const david = davidSession(Date.parse("2026-11-20T14:39:00.000Z"));

const attributes = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [`attributes.${key}`, value]));

const spanRow = (span: SpanDetail): Fields => ({
  "@timestamp": span.time,
  name: span.name,
  kind: span.kind,
  duration: span.duration,
  trace_id: span.traceId,
  span_id: span.spanId,
  parent_span_id: span.parentSpanId ?? null,
  "status.code": span.status ?? null,
  "status.message": span.statusMessage ?? null,
  "resource.attributes.service.name": span.service ?? null,
  ...attributes(span.attributes),
});

const logRow = (log: EventRecord): Fields => ({
  "@timestamp": log.time,
  "body.text": log.name,
  severity_text: log.severity ?? null,
  trace_id: log.traceId ?? null,
  span_id: log.spanId ?? null,
  "resource.attributes.service.name": log.service ?? null,
  ...attributes(log.attributes),
});

/** The rows of a trace of David's session, as the store answers a query by `trace_id`. */
export function traceTable(query: string): [number, unknown] {
  const traceId = /trace_id == "([0-9a-f]+)"/u.exec(query)?.[1];
  const rows = query.includes("traces-generic")
    ? david.spans.filter((span) => span.traceId === traceId).map(spanRow)
    : david.logs.filter((log) => log.traceId === traceId).map(logRow);
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [
    200,
    {
      took: 3,
      columns: names.map((name) => ({ name, type: "keyword" })),
      values: rows.map((row) => names.map((name) => row[name] ?? null)),
    },
  ];
}
