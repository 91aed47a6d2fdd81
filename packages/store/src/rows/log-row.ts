import type { AttributeValue } from "@session-replay/otlp";
import type { DecodedLog } from "@session-replay/otlp/decode";
import type { Known } from "../catalogue/known.ts";
import { placeOf } from "../layout/table.ts";
import {
  ATTRIBUTES,
  EXTRA,
  logsTable,
  NANOS,
  OBSERVED_BY_US,
  STREAM,
  UID_IS_DERIVED,
} from "../layout/tables.ts";
import { isMap, jsonText, type Members, membersText } from "./overflow.ts";
import type { Row } from "./row.ts";
import { routedStream } from "./stream-name.ts";
import { splitTime } from "./time.ts";
import { writeAttributes } from "./write-attributes.ts";
import { writeResource } from "./write-resource.ts";

const place = (name: string): number => placeOf(logsTable, name);

const at = {
  timestamp: place("@timestamp"),
  observed: place("observed_timestamp"),
  eventName: place("event_name"),
  body: place("body.text"),
  severityNumber: place("severity_number"),
  severityText: place("severity_text"),
  traceId: place("trace_id"),
  spanId: place("span_id"),
  scopeName: place("scope.name"),
  scopeVersion: place("scope.version"),
  uid: place("attributes.log.record.uid"),
  sessionId: place("attributes.session.id"),
  sequence: place("attributes.session.sequence"),
  attributes: place(ATTRIBUTES),
  extra: place(EXTRA),
  stream: place(STREAM),
  nanos: place(NANOS),
  uidIsDerived: place(UID_IS_DERIVED),
  observedByUs: place(OBSERVED_BY_US),
};

const width = logsTable.columns.length;

/** `eventName`, else the deprecated attribute `event.name`, as Elastic's mapping does. */
const eventNameOf = (record: DecodedLog): string | null => {
  const attribute = record.attributes["event.name"];
  return record.eventName ?? (typeof attribute === "string" ? attribute : null);
};

const bodyText = (body: AttributeValue | undefined): string | null => {
  if (body === undefined || body === null || isMap(body)) return null;
  return typeof body === "string" ? body : jsonText(body);
};

/** The uid is not stored where session and sequence say it too. */
function deriveUid(row: Row): void {
  const [uid, session, sequence] = [row[at.uid], row[at.sessionId], row[at.sequence]];
  if (uid === null || session === null || sequence === null) return;
  if (uid !== `${session}/${sequence}`) return;
  row[at.uid] = null;
  row[at.uidIsDerived] = true;
}

/** A log record as a row of the logs table. */
export function logRow(record: DecodedLog, receivedNano: bigint, known: Known): Row {
  const row: Row = new Array(width).fill(null);
  const target = { table: logsTable, row, dictionary: known.dictionary };
  const { origin, attributes } = record;
  const { timestamp, nanos } = splitTime(record.timeUnixNano);
  row[at.timestamp] = timestamp;
  row[at.nanos] = nanos;
  row[at.observed] =
    record.observedTimeUnixNano === record.timeUnixNano
      ? timestamp
      : splitTime(record.observedTimeUnixNano).timestamp;
  if (record.observedTimeUnixNano === receivedNano) row[at.observedByUs] = true;
  row[at.eventName] = eventNameOf(record);
  row[at.body] = bodyText(record.body);
  if (record.severityNumber !== undefined) row[at.severityNumber] = BigInt(record.severityNumber);
  row[at.severityText] = record.severityText ?? null;
  row[at.traceId] = record.traceId ?? null;
  row[at.spanId] = record.spanId ?? null;
  row[at.scopeName] = origin.scopeName ?? null;
  row[at.scopeVersion] = origin.scopeVersion ?? null;
  row[at.stream] = known.routes.admit("logs", routedStream("logs", attributes, origin));

  const members: Members = new Map();
  writeAttributes(target, "attributes.", attributes, record.doubles, members);
  row[at.attributes] = membersText(members);
  writeResource(logsTable, row, origin.resource, known.dictionary);
  const extra: Members = new Map();
  if (origin.scopeAttributes) {
    writeAttributes(target, "", { "scope.attributes": origin.scopeAttributes }, undefined, extra);
  }
  if (record.body !== undefined && isMap(record.body)) {
    writeAttributes(target, "", { "body.structured": record.body }, undefined, extra);
  }
  if (record.flags !== undefined) extra.set("flags", String(record.flags));
  row[at.extra] = membersText(extra);
  deriveUid(row);
  return row;
}
