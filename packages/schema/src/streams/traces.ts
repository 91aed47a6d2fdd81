import type { ColumnSpecs } from "../column.ts";

/** Top-level columns of a span in Elastic's OTel mapping. */
export const traceColumns = {
  "@timestamp": { type: "date", column: true, brief: "Start of the span, in milliseconds." },
  name: { type: "keyword", column: true, brief: "Name of the operation." },
  kind: {
    type: "keyword",
    column: true,
    brief: "`Internal`, `Server`, `Client`, `Producer` or `Consumer`.",
  },
  duration: { type: "long", column: true, brief: "Duration in nanoseconds." },
  trace_id: { type: "keyword", column: true, brief: "Trace, lower-case hex." },
  span_id: { type: "keyword", column: true, brief: "Span, lower-case hex." },
  parent_span_id: { type: "keyword", column: true, brief: "The span that this one is part of." },
  trace_state: { type: "keyword", column: true, brief: "W3C trace state." },
  "status.code": { type: "keyword", column: true, brief: "`Ok` or `Error`; absent if unset." },
  "status.message": { type: "keyword", column: true, brief: "Why it failed." },
  "scope.name": { type: "keyword", column: true, brief: "Instrumentation that made the span." },
  "scope.version": { type: "keyword", column: true, brief: "Version of that instrumentation." },
} as const satisfies ColumnSpecs;
