import type { SpanEvent, SpanLink } from "@session-replay/otlp";
import type { DecodedLog, DecodedSpan } from "@session-replay/otlp/decode";
import type { Known } from "../catalogue/known.ts";
import { placeOf } from "../layout/table.ts";
import { ATTRIBUTES, EXTRA, NANOS, STREAM, spansTable } from "../layout/tables.ts";
import { jsonText, type Members, membersText } from "./overflow.ts";
import type { Row } from "./row.ts";
import { routedStream } from "./stream-name.ts";
import { splitTime } from "./time.ts";
import { writeAttributes } from "./write-attributes.ts";
import { writeResource } from "./write-resource.ts";

const place = (name: string): number => placeOf(spansTable, name);

const at = {
  timestamp: place("@timestamp"),
  name: place("name"),
  kind: place("kind"),
  duration: place("duration"),
  traceId: place("trace_id"),
  spanId: place("span_id"),
  parent: place("parent_span_id"),
  traceState: place("trace_state"),
  statusCode: place("status.code"),
  statusMessage: place("status.message"),
  scopeName: place("scope.name"),
  scopeVersion: place("scope.version"),
  attributes: place(ATTRIBUTES),
  extra: place(EXTRA),
  stream: place(STREAM),
  nanos: place(NANOS),
};

const width = spansTable.columns.length;

const linksText = (links: readonly SpanLink[]): string =>
  jsonText(
    links.map(({ traceId, spanId, attributes }) => ({
      trace_id: traceId,
      span_id: spanId,
      attributes,
    })),
  );

/** A span as a row of the spans table. */
export function spanRow(span: DecodedSpan, known: Known): Row {
  const row: Row = new Array(width).fill(null);
  const target = { table: spansTable, row, dictionary: known.dictionary };
  const { origin, attributes } = span;
  const { timestamp, nanos } = splitTime(span.startTimeUnixNano);
  row[at.timestamp] = timestamp;
  row[at.nanos] = nanos;
  row[at.name] = span.name;
  row[at.kind] = span.kind;
  row[at.duration] = span.endTimeUnixNano - span.startTimeUnixNano;
  row[at.traceId] = span.traceId;
  row[at.spanId] = span.spanId;
  row[at.parent] = span.parentSpanId ?? null;
  row[at.traceState] = span.traceState ?? null;
  row[at.statusCode] = span.statusCode ?? null;
  row[at.statusMessage] = span.statusMessage ?? null;
  row[at.scopeName] = origin.scopeName ?? null;
  row[at.scopeVersion] = origin.scopeVersion ?? null;
  row[at.stream] = known.routes.admit("spans", routedStream("traces", attributes, origin));

  const members: Members = new Map();
  writeAttributes(target, "attributes.", attributes, span.doubles, members);
  row[at.attributes] = membersText(members);
  writeResource(spansTable, row, origin.resource, known.dictionary);
  const extra: Members = new Map();
  if (origin.scopeAttributes) {
    writeAttributes(target, "", { "scope.attributes": origin.scopeAttributes }, undefined, extra);
  }
  if (span.links.length > 0) extra.set("links", linksText(span.links));
  row[at.extra] = membersText(extra);
  return row;
}

/** A span's event as the log record that it is in Elastic's mapping. */
export const eventRecord = (span: DecodedSpan, event: SpanEvent): DecodedLog => ({
  signal: "log",
  origin: span.origin,
  timeUnixNano: event.timeUnixNano === 0n ? span.startTimeUnixNano : event.timeUnixNano,
  observedTimeUnixNano: event.timeUnixNano === 0n ? span.startTimeUnixNano : event.timeUnixNano,
  eventName: event.name,
  attributes: event.attributes,
  traceId: span.traceId,
  spanId: span.spanId,
});
