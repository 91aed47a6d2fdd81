import { joinMembers, quote } from "./record.ts";
import { encodeTime } from "./time.ts";
import { encodeAttributes } from "./value.ts";

/** A finished span before encoding; times are milliseconds since the epoch. */
export interface OutgoingSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string | undefined;
  readonly traceState?: string | undefined;
  readonly flags: number;
  readonly name: string;
  /** OTLP's number: 1 internal, 2 server, 3 client, 4 producer, 5 consumer. */
  readonly kind: number;
  readonly startTime: number;
  readonly endTime: number;
  readonly attributes: object;
  readonly events: readonly {
    readonly time: number;
    readonly name: string;
    readonly attributes: object;
  }[];
  readonly links: readonly {
    readonly traceId: string;
    readonly spanId: string;
    readonly attributes: object;
  }[];
  readonly status: { readonly code: number; readonly message?: string | undefined };
}

const some = (list: readonly string[]): string | undefined =>
  list.length ? `[${list}]` : undefined;

/** One OTLP/JSON `Span`, as text. */
export function encodeSpan(span: OutgoingSpan, isDouble: (key: string) => boolean): string {
  return joinMembers({
    traceId: quote(span.traceId),
    spanId: quote(span.spanId),
    parentSpanId: quote(span.parentSpanId),
    traceState: quote(span.traceState || undefined),
    flags: span.flags,
    name: quote(span.name),
    kind: span.kind,
    startTimeUnixNano: encodeTime(span.startTime),
    endTimeUnixNano: encodeTime(span.endTime),
    attributes: encodeAttributes(span.attributes, isDouble),
    events: some(
      span.events.map(({ time, name, attributes }) =>
        joinMembers({
          timeUnixNano: encodeTime(time),
          name: quote(name),
          attributes: encodeAttributes(attributes, isDouble),
        }),
      ),
    ),
    links: some(
      span.links.map(({ traceId, spanId, attributes }) =>
        joinMembers({
          traceId: quote(traceId),
          spanId: quote(spanId),
          attributes: encodeAttributes(attributes, isDouble),
        }),
      ),
    ),
    status: span.status.code ? JSON.stringify(span.status) : "{}",
  });
}
