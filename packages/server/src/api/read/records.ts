import { formatReference } from "@session-replay/schema/reference";
import type { EventRecord, SpanDetail } from "../types.ts";
import { fieldsOf, numberAt, type Row, textAt } from "./rows.ts";

/** Whether the row is one of a session's own events: it has a place in the session's order. */
export const isSessionEvent = (row: Row): boolean =>
  row.has("attributes.session.id") && row.has("attributes.session.sequence");

function referenceOf(row: Row): string {
  const sessionId = textAt(row, "attributes.session.id");
  const sequence = numberAt(row, "attributes.session.sequence");
  if (sessionId !== undefined && sequence !== undefined) {
    return formatReference({ kind: "event", sessionId, sequence });
  }
  return formatReference({
    kind: "log",
    traceId: textAt(row, "trace_id"),
    spanId: textAt(row, "span_id"),
    time: Date.parse(textAt(row, "@timestamp") ?? ""),
  });
}

/** What logs and spans have alike. */
function commonOf(row: Row): { readonly time: string; readonly service?: string } {
  const service = textAt(row, "resource.attributes.service.name");
  return { time: textAt(row, "@timestamp") ?? "", ...(service === undefined ? {} : { service }) };
}

/** A row of the logs stream as the API shows it. */
export function eventOf(row: Row): EventRecord {
  const severity = textAt(row, "severity_text");
  const traceId = textAt(row, "trace_id");
  const spanId = textAt(row, "span_id");
  return {
    reference: referenceOf(row),
    name: textAt(row, "body.text") ?? textAt(row, "event_name") ?? "",
    ...commonOf(row),
    ...(severity === undefined ? {} : { severity }),
    ...(traceId === undefined ? {} : { traceId }),
    ...(spanId === undefined ? {} : { spanId }),
    attributes: fieldsOf(row),
  };
}

/** A row of the traces stream as the API shows it. */
export function spanOf(row: Row): SpanDetail {
  const traceId = textAt(row, "trace_id") ?? "";
  const spanId = textAt(row, "span_id") ?? "";
  const parentSpanId = textAt(row, "parent_span_id");
  const status = textAt(row, "status.code");
  const statusMessage = textAt(row, "status.message");
  return {
    reference: formatReference({ kind: "span", traceId, spanId }),
    name: textAt(row, "name") ?? "",
    kind: textAt(row, "kind") ?? "Internal",
    duration: numberAt(row, "duration") ?? 0,
    traceId,
    spanId,
    ...commonOf(row),
    ...(parentSpanId === undefined ? {} : { parentSpanId }),
    ...(status === "Ok" || status === "Error" ? { status } : {}),
    ...(statusMessage === undefined ? {} : { statusMessage }),
    attributes: fieldsOf(row),
  };
}
