import type { Origin, SpanEvent, SpanLink } from "../records.ts";
import type { AttributeSink } from "./attributes.ts";
import type { DecodedSpan } from "./decoded.ts";
import { spanKind, statusCode } from "./enums.ts";
import { RecordError, type Report } from "./report.ts";

/** A span as either wire format says it; 0 and "" mean absent. */
export interface SpanDraft {
  readonly origin: Origin;
  readonly traceId: string | undefined;
  readonly spanId: string | undefined;
  readonly parentSpanId: string | undefined;
  readonly traceState: string;
  readonly name: string;
  readonly kind: number;
  readonly start: bigint;
  readonly end: bigint;
  readonly statusCode: number;
  readonly statusMessage: string;
  readonly attributes: AttributeSink;
  readonly events: readonly SpanEvent[];
  readonly links: readonly SpanLink[];
}

function bounded<T>(list: readonly T[], limit: number, what: string, report: Report): readonly T[] {
  if (list.length <= limit) return list;
  report.drop(`${what} beyond ${limit} of a span dropped`);
  return list.slice(0, limit);
}

/** The span; one without ids is no span, for nothing could refer to it or tell it from a copy. */
export function spanRecord(draft: SpanDraft, received: bigint, report: Report): DecodedSpan {
  const { traceId, spanId, parentSpanId, traceState, statusMessage } = draft;
  if (traceId === undefined) throw new RecordError("a span has no valid trace id");
  if (spanId === undefined) throw new RecordError("a span has no valid span id");
  const code = statusCode(draft.statusCode);
  const start = draft.start === 0n ? received : draft.start;
  return {
    signal: "span",
    origin: draft.origin,
    traceId,
    spanId,
    name: draft.name,
    kind: spanKind(draft.kind),
    startTimeUnixNano: start,
    endTimeUnixNano: draft.end < start ? start : draft.end,
    attributes: draft.attributes.values,
    events: bounded(draft.events, report.limits.eventsPerSpan, "events", report),
    links: bounded(draft.links, report.limits.linksPerSpan, "links", report),
    ...(parentSpanId === undefined ? {} : { parentSpanId }),
    ...(traceState === "" ? {} : { traceState }),
    ...(code === undefined ? {} : { statusCode: code }),
    ...(statusMessage === "" ? {} : { statusMessage }),
    ...(draft.attributes.doubles ? { doubles: draft.attributes.doubles } : {}),
  };
}
