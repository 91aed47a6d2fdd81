import type { Origin, SpanEvent, SpanLink } from "../../records.ts";
import { boundedString } from "../attributes.ts";
import type { Decoded, DecodedSpan } from "../decoded.ts";
import { spanIdOf, traceIdOf } from "../ids.ts";
import { RecordError, type Report } from "../report.ts";
import { type SpanDraft, spanRecord } from "../span-record.ts";
import { forEachRecord } from "./envelope.ts";
import { enumOf, isObject, type JsonObject, optionalString, parseBody, timeOf } from "./parse.ts";
import { attributesOf } from "./values.ts";

const names = { resources: "resourceSpans", scopes: "scopeSpans", records: "spans" };

function objectsOf(parent: JsonObject, field: string): readonly JsonObject[] {
  const list = parent[field];
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) throw new RecordError(`"${field}" is not a list`);
  return list.filter((entry) => {
    if (isObject(entry)) return true;
    throw new RecordError(`"${field}" holds something that is not an object`);
  });
}

const text = (parent: JsonObject, field: string, report: Report): string =>
  boundedString(optionalString(parent, field) ?? "", report);

const eventOf = (event: JsonObject, report: Report): SpanEvent => ({
  timeUnixNano: timeOf(event.timeUnixNano, "timeUnixNano"),
  name: text(event, "name", report),
  attributes: attributesOf(event, report).values,
});

/** A link to an invalid id links to nothing. */
function linkOf(link: JsonObject, report: Report): SpanLink[] {
  const traceId = traceIdOf(link.traceId);
  const spanId = spanIdOf(link.spanId);
  if (traceId === undefined || spanId === undefined) return [];
  return [{ traceId, spanId, attributes: attributesOf(link, report).values }];
}

function draftOf(span: JsonObject, origin: Origin, report: Report): SpanDraft {
  const status = isObject(span.status) ? span.status : {};
  return {
    origin,
    traceId: traceIdOf(span.traceId),
    spanId: spanIdOf(span.spanId),
    parentSpanId: spanIdOf(span.parentSpanId),
    traceState: text(span, "traceState", report),
    name: text(span, "name", report),
    kind: enumOf(span.kind, "kind"),
    start: timeOf(span.startTimeUnixNano, "startTimeUnixNano"),
    end: timeOf(span.endTimeUnixNano, "endTimeUnixNano"),
    statusCode: enumOf(status.code, "status.code"),
    statusMessage: text(status, "message", report),
    attributes: attributesOf(span, report),
    events: objectsOf(span, "events").map((event) => eventOf(event, report)),
    links: objectsOf(span, "links").flatMap((link) => linkOf(link, report)),
  };
}

export function decodeJsonTraces(
  body: Uint8Array,
  received: bigint,
  report: Report,
): Decoded<DecodedSpan> {
  const records: DecodedSpan[] = [];
  forEachRecord(parseBody(body), names, report, (span, origin) => {
    records.push(spanRecord(draftOf(span, origin, report), received, report));
  });
  return report.finish(records);
}
