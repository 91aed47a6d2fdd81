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

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length ? list : undefined);

/** One OTLP/JSON `Span`, as text. */
export function encodeSpan(span: OutgoingSpan, isDouble: (key: string) => boolean): string {
  return JSON.stringify({
    traceId: span.traceId,
    spanId: span.spanId,
    parentSpanId: span.parentSpanId,
    traceState: span.traceState || undefined,
    flags: span.flags,
    name: span.name,
    kind: span.kind,
    startTimeUnixNano: encodeTime(span.startTime),
    endTimeUnixNano: encodeTime(span.endTime),
    attributes: encodeAttributes(span.attributes, isDouble),
    events: some(
      span.events.map(({ time, name, attributes }) => ({
        timeUnixNano: encodeTime(time),
        name,
        attributes: encodeAttributes(attributes, isDouble),
      })),
    ),
    links: some(
      span.links.map(({ traceId, spanId, attributes }) => ({
        traceId,
        spanId,
        attributes: encodeAttributes(attributes, isDouble),
      })),
    ),
    status: span.status.code ? span.status : {},
  });
}
