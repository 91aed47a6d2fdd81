import { formatReference } from "@session-replay/schema/reference";
import type { EventRecord, Fields, SpanDetail } from "@session-replay/server/api";
import type { Row } from "../api/rows.ts";
import { numberOf, textOf } from "../session/fields.ts";

const prefix = "attributes.";

/** Attributes of a row without their prefix. */
const attributesOf = (row: Row): Fields =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    ),
  );

const optional = <K extends string>(key: K, value: string | undefined) =>
  value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: string });

const service = (row: Row) => optional("service", textOf(row, "resource.attributes.service.name"));

/** A span from a row of the traces stream; undefined for a row without ids. */
export function spanOfRow(row: Row): SpanDetail | undefined {
  const traceId = textOf(row, "trace_id");
  const spanId = textOf(row, "span_id");
  if (traceId === undefined || spanId === undefined) return undefined;
  const status = textOf(row, "status.code");
  return {
    reference: formatReference({ kind: "span", traceId, spanId }),
    time: textOf(row, "@timestamp") ?? "",
    name: textOf(row, "name") ?? "",
    kind: textOf(row, "kind") ?? "Internal",
    duration: numberOf(row, "duration") ?? 0,
    traceId,
    spanId,
    ...optional("parentSpanId", textOf(row, "parent_span_id")),
    ...service(row),
    ...(status === "Ok" || status === "Error" ? { status } : {}),
    ...optional("statusMessage", textOf(row, "status.message")),
    attributes: attributesOf(row),
  };
}

/** A log record from a row of the logs stream; a session's event keeps its own reference. */
export function logOfRow(row: Row): EventRecord {
  const attributes = attributesOf(row);
  const sessionId = textOf(attributes, "session.id");
  const sequence = numberOf(attributes, "session.sequence");
  const time = textOf(row, "@timestamp") ?? "";
  const traceId = textOf(row, "trace_id");
  const spanId = textOf(row, "span_id");
  return {
    reference: formatReference(
      sessionId !== undefined && sequence !== undefined
        ? { kind: "event", sessionId, sequence }
        : { kind: "log", traceId, spanId, time: Date.parse(time) },
    ),
    time,
    name: textOf(row, "body.text") ?? textOf(row, "event_name") ?? "log record",
    ...service(row),
    ...optional("severity", textOf(row, "severity_text")),
    ...optional("traceId", traceId),
    ...optional("spanId", spanId),
    attributes,
  };
}
