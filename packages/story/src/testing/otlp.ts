import type { Cell, Scalar } from "@session-replay/esql";
import type { Dossier, Fields, Line, Moment, Span } from "../records/records.ts";

const kinds = ["Unspecified", "Internal", "Server", "Client", "Producer", "Consumer"];

const anyValue = (value: Cell): object => {
  const list: readonly Scalar[] | undefined = Array.isArray(value) ? value : undefined;
  if (list) return { arrayValue: { values: list.map(anyValue) } };
  if (typeof value === "boolean") return { boolValue: value };
  if (typeof value === "number" && !Number.isInteger(value)) return { doubleValue: value };
  return typeof value === "string" ? { stringValue: value } : { intValue: String(value) };
};

const attributes = (fields: Fields): object[] =>
  Object.entries(fields).map(([key, value]) => ({ key, value: anyValue(value) }));

const nanos = (milliseconds: number): string => String(BigInt(Math.round(milliseconds * 1e6)));

const logOf = (record: Moment | Line): object => ({
  resource: { attributes: attributes(record.resource) },
  scopeLogs: [
    {
      logRecords: [
        {
          timeUnixNano: nanos(record.time),
          severityNumber: record.kind === "log" ? record.severity : 9,
          body: { stringValue: record.name },
          attributes: attributes({
            ...record.fields,
            ...(record.kind === "event" ? { "log.record.uid": `s1/${record.sequence}` } : {}),
          }),
          ...(record.traceId ? { traceId: record.traceId } : {}),
          ...(record.spanId ? { spanId: record.spanId } : {}),
        },
      ],
    },
  ],
});

const spanOf = (span: Span): object => ({
  resource: { attributes: attributes(span.resource) },
  scopeSpans: [
    {
      spans: [
        {
          traceId: span.traceId,
          spanId: span.spanId,
          parentSpanId: span.parentSpanId ?? "",
          name: span.name,
          kind: kinds.indexOf(span.spanKind),
          startTimeUnixNano: nanos(span.time),
          endTimeUnixNano: nanos(span.time + span.duration),
          attributes: attributes({
            ...span.fields,
            ...(span.backEnd ? {} : { "session.id": "s1" }),
          }),
          status: span.status === "Error" ? { code: 2 } : {},
        },
      ],
    },
  ],
});

/** A session's records as the bodies that a browser and its back ends would post. */
export const otlpOf = ({ events, spans, lines }: Dossier): { logs: object; traces: object } => ({
  logs: { resourceLogs: [...events, ...lines].map(logOf) },
  traces: { resourceSpans: spans.map(spanOf) },
});
