import { formatReference } from "@session-replay/schema/reference";
import type { EventRecord, Fields, SpanDetail } from "@session-replay/server/api";

const hex = (seed: number, length: number): string =>
  Math.abs(Math.sin(seed) * 1e16)
    .toString(16)
    .replace(".", "")
    .padEnd(length, "0123456789abcdef")
    .slice(0, length);

interface SpanWanted {
  readonly name: string;
  /** Milliseconds after the session's start. */
  readonly at: number;
  readonly milliseconds: number;
  readonly trace: number;
  readonly parent?: string;
  readonly service?: string;
  readonly kind?: string;
  readonly error?: string;
  readonly attributes?: Fields;
}

/** Builds the records of one session, with times in milliseconds after its start. */
export function startRecording(sessionId: string, start: number) {
  const events: EventRecord[] = [];
  const spans: SpanDetail[] = [];
  const logs: EventRecord[] = [];
  const time = (at: number) => new Date(start + at).toISOString();
  const traceIdOf = (trace: number) => hex(trace + sessionId.length, 32);
  return {
    events,
    spans,
    logs,
    /** Adds an event and returns its sequence. */
    event(name: string, at: number, attributes: Fields = {}): number {
      const sequence = events.length + 1;
      events.push({
        reference: formatReference({ kind: "event", sessionId, sequence }),
        time: time(at),
        name,
        service: "shop-web",
        attributes: { "session.id": sessionId, "session.sequence": sequence, ...attributes },
      });
      return sequence;
    },
    /** Adds a span and returns its id. */
    span(wanted: SpanWanted): string {
      const traceId = traceIdOf(wanted.trace);
      const spanId = hex(wanted.trace * 31 + spans.length + 7, 16);
      spans.push({
        reference: formatReference({ kind: "span", traceId, spanId }),
        time: time(wanted.at),
        name: wanted.name,
        kind: wanted.kind ?? "Server",
        duration: wanted.milliseconds * 1e6,
        traceId,
        spanId,
        ...(wanted.parent === undefined ? {} : { parentSpanId: wanted.parent }),
        service: wanted.service ?? "shop-web",
        ...(wanted.error === undefined
          ? {}
          : { status: "Error" as const, statusMessage: wanted.error }),
        attributes: wanted.attributes ?? {},
      });
      return spanId;
    },
    /** Adds a log record of a back end. */
    log(text: string, at: number, trace: number, spanId: string, service: string): void {
      const traceId = traceIdOf(trace);
      logs.push({
        reference: formatReference({ kind: "log", traceId, spanId, time: start + at }),
        time: time(at),
        name: text,
        service,
        severity: "ERROR",
        traceId,
        spanId,
        attributes: { "exception.type": "CardDeclined", "exception.message": "card_declined" },
      });
    },
    sessionId,
  };
}
