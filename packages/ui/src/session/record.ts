import { parseReference } from "@session-replay/schema/reference";
import type { EventRecord, Fields, SessionDetail, SpanDetail } from "@session-replay/server/api";
import { durationText } from "../text/duration.ts";
import { callName, hasFailed, spanMilliseconds } from "./calls.ts";
import { describe } from "./describe.ts";
import type { Tone } from "./tone.ts";

/** A record as evidence: what it says in a line, and all that it carries. */
export interface EvidenceRecord {
  readonly reference: string;
  readonly kind: "event" | "span" | "log";
  readonly title: string;
  /** Its name on the wire. */
  readonly name: string;
  /** Milliseconds since the Unix epoch. */
  readonly time: number;
  readonly tone: Tone;
  readonly service?: string;
  readonly duration?: string;
  readonly traceId?: string;
  readonly spanId?: string;
  readonly fields: Fields;
}

const ids = (record: EventRecord | SpanDetail) => ({
  ...(record.service === undefined ? {} : { service: record.service }),
  ...(record.traceId === undefined ? {} : { traceId: record.traceId }),
  ...(record.spanId === undefined ? {} : { spanId: record.spanId }),
});

const eventRecord = (event: EventRecord): EvidenceRecord => {
  const { title, tone } = describe(event);
  const outcome =
    event.name === "user.outcome"
      ? `What came back: ${String(event.attributes["outcome.kind"] ?? "none")}`
      : title;
  return {
    reference: event.reference,
    kind: "event",
    title: outcome,
    name: event.name,
    time: Date.parse(event.time),
    tone,
    ...ids(event),
    fields: event.attributes,
  };
};

const logRecord = (log: EventRecord): EvidenceRecord => ({
  reference: log.reference,
  kind: "log",
  title: log.name,
  name: log.severity ?? "log",
  time: Date.parse(log.time),
  tone: /^(ERROR|FATAL)/iu.test(log.severity ?? "") ? "bad" : "neutral",
  ...ids(log),
  fields: log.attributes,
});

const spanRecord = (span: SpanDetail): EvidenceRecord => ({
  reference: span.reference,
  kind: "span",
  title: callName(span),
  name: span.kind,
  time: Date.parse(span.time),
  tone: hasFailed(span) ? "bad" : "neutral",
  ...ids(span),
  duration: durationText(spanMilliseconds(span)),
  fields: {
    ...span.attributes,
    ...(span.status === undefined ? {} : { "status.code": span.status }),
    ...(span.statusMessage === undefined ? {} : { "status.message": span.statusMessage }),
  },
});

/** All records of a session by reference. */
export function recordsOf(
  detail: Pick<SessionDetail, "events" | "spans" | "logs">,
): ReadonlyMap<string, EvidenceRecord> {
  return new Map(
    [
      ...detail.events.map(eventRecord),
      ...detail.spans.map(spanRecord),
      ...detail.logs.map(logRecord),
    ].map((record) => [record.reference, record]),
  );
}

const text = (value: string): string => JSON.stringify(value);

/** The ES|QL that finds a record again, undefined for a text that names none. */
export function recordQuery(referenceText: string): string | undefined {
  const reference = parseReference(referenceText);
  switch (reference?.kind) {
    case "event":
      return `FROM logs-generic.otel-default\n| WHERE attributes.session.id == ${text(reference.sessionId)} AND attributes.session.sequence == ${reference.sequence}`;
    case "span":
      return `FROM traces-generic.otel-default\n| WHERE trace_id == "${reference.traceId}" AND span_id == "${reference.spanId}"`;
    case "log":
      return [
        "FROM logs-generic.otel-default",
        `| WHERE trace_id ${reference.traceId === undefined ? "IS NULL" : `== "${reference.traceId}"`}`,
        `| WHERE @timestamp == "${new Date(reference.time).toISOString()}"`,
      ].join("\n");
    case "query":
    case undefined:
      return undefined;
    default:
      return reference satisfies never;
  }
}
