import {
  type Attributes,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";

/** Where to send, and how the exporter shall pack it. */
export interface Target {
  /** Base URL of the receiver. */
  readonly url: string;
  readonly encoding: "json" | "protobuf";
  readonly compression: "none" | "gzip";
}

/** A log record as each SDK takes it. */
export interface SampleLog {
  readonly body: string;
  readonly severityNumber: number;
  readonly severityText: string;
  readonly attributes: Record<string, string | number | string[]>;
}

/** Sends one of everything, and resolves when all is delivered. */
export type Send = (target: Target, name: string) => Promise<{ readonly traceId: string }>;

export const sampleLog = (name: string): SampleLog => ({
  body: `log ${name}`,
  severityNumber: 17,
  severityText: "ERROR",
  attributes: { "session.id": "sess_1", "cart.items": 3, ratio: 1.5, tags: ["a", "b"] },
});

const why: Attributes = { why: "sample" };

/** A span with a child that has an event, an exception, a link and an error; gives their trace. */
export function recordSpans(tracer: Tracer, name: string): { readonly traceId: string } {
  const parent = tracer.startSpan(`parent ${name}`, { kind: SpanKind.SERVER });
  const links = [{ context: parent.spanContext(), attributes: why }];
  const child = tracer.startSpan(`child ${name}`, { links }, trace.setSpan(ROOT_CONTEXT, parent));
  child.addEvent("retried", { attempt: 2 });
  child.recordException(new Error("declined"));
  child.setStatus({ code: SpanStatusCode.ERROR, message: "declined" });
  child.end();
  parent.end();
  return { traceId: parent.spanContext().traceId };
}
