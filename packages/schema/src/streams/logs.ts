import type { ColumnSpecs } from "../column.ts";

/** Top-level columns of a log record in Elastic's OTel mapping. */
export const logColumns = {
  "@timestamp": { type: "date", column: true, brief: "When it happened, in milliseconds." },
  observed_timestamp: { type: "date", column: true, brief: "When the record was made." },
  event_name: { type: "keyword", column: true, brief: "The record's `eventName`." },
  "body.text": { type: "text", column: true, brief: "The body: an event's name, a log's line." },
  severity_number: { type: "long", column: true, brief: "1 to 24; 9 info, 13 warn, 17 error." },
  severity_text: { type: "keyword", column: true, brief: "The severity in words." },
  trace_id: { type: "keyword", column: true, brief: "Trace, lower-case hex." },
  span_id: { type: "keyword", column: true, brief: "Span, lower-case hex." },
  "scope.name": { type: "keyword", column: true, brief: "Instrumentation that made the record." },
  "scope.version": { type: "keyword", column: true, brief: "Version of that instrumentation." },
} as const satisfies ColumnSpecs;
