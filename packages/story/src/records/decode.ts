import type { Cell } from "@session-replay/esql";
import { formatReference, recordUid } from "@session-replay/schema/reference";
import { numberOf, textOf } from "./fields.ts";
import type { Fields, Line, Moment, Span } from "./records.ts";
import type { Row } from "./rows.ts";

const resourcePrefix = "resource.attributes.";
const attributePrefix = "attributes.";

/** Attributes of the record and of its resource, without their prefixes. */
function attributesOf(row: Row): { readonly fields: Fields; readonly resource: Fields } {
  const fields: Record<string, Cell> = {};
  const resource: Record<string, Cell> = {};
  for (const name in row) {
    const value = row[name];
    if (value === undefined) continue;
    if (name.startsWith(attributePrefix)) fields[name.slice(attributePrefix.length)] = value;
    else if (name.startsWith(resourcePrefix)) resource[name.slice(resourcePrefix.length)] = value;
  }
  return { fields, resource };
}

function common(row: Row) {
  const { fields, resource } = attributesOf(row);
  const traceId = textOf(row, "trace_id");
  const spanId = textOf(row, "span_id");
  const service = textOf(resource, "service.name");
  return {
    time: Date.parse(textOf(row, "@timestamp") ?? ""),
    fields,
    resource,
    ...(traceId ? { traceId } : {}),
    ...(spanId ? { spanId } : {}),
    ...(service ? { service } : {}),
  };
}

/** Whether a back end made the record; a service that also sends the session's events did not. */
function madeByBackEnd(resource: Fields, inBrowser: ReadonlySet<string>): boolean {
  const language = textOf(resource, "telemetry.sdk.language");
  if (language !== undefined) return language !== "webjs";
  if (Object.keys(resource).some((name) => name.startsWith("browser."))) return false;
  return !inBrowser.has(textOf(resource, "service.name") ?? "");
}

/** A row of the logs stream as an event of a session, undefined if it is none. */
export function momentOf(row: Row): Moment | undefined {
  const shared = common(row);
  const uid = textOf(shared.fields, "log.record.uid");
  const stated = numberOf(shared.fields, "session.sequence");
  const fromUid = uid ? Number(uid.slice(uid.lastIndexOf("/") + 1)) : Number.NaN;
  // A duplicated tab's events keep their sequence, but are stored under the next free uid.
  const sequence = Number.isSafeInteger(fromUid) ? fromUid : stated;
  const sessionId = textOf(shared.fields, "session.id");
  if (!sessionId || sequence === undefined) return undefined;
  return {
    kind: "event",
    reference: `event:${recordUid(sessionId, sequence)}`,
    name: textOf(row, "body.text", "event_name") ?? "",
    sequence,
    backEnd: false,
    ...shared,
  };
}

/** A row of the logs stream as a log line of a trace; `inBrowser` are services of the session's events. */
export function lineOf(row: Row, inBrowser: ReadonlySet<string>): Line {
  const shared = common(row);
  return {
    kind: "log",
    reference: formatReference({
      kind: "log",
      traceId: shared.traceId,
      spanId: shared.spanId,
      time: shared.time,
    }),
    name: textOf(row, "body.text", "event_name") ?? "",
    severity: numberOf(row, "severity_number") ?? 0,
    backEnd: madeByBackEnd(shared.resource, inBrowser),
    ...shared,
  };
}

/** A row of the traces stream, undefined if it lacks its ids. */
export function spanOf(row: Row, inBrowser: ReadonlySet<string>): Span | undefined {
  const shared = common(row);
  const { traceId, spanId } = shared;
  if (!traceId || !spanId) return undefined;
  const parentSpanId = textOf(row, "parent_span_id");
  const status = textOf(row, "status.code");
  const statusMessage = textOf(row, "status.message");
  const spanKind = textOf(row, "kind") ?? "Internal";
  return {
    ...shared,
    kind: "span",
    reference: formatReference({ kind: "span", traceId, spanId }),
    traceId,
    spanId,
    name: textOf(row, "name") ?? "",
    spanKind,
    duration: (numberOf(row, "duration") ?? 0) / 1e6,
    backEnd: /^(?:Server|Consumer)$/u.test(spanKind) || madeByBackEnd(shared.resource, inBrowser),
    ...(parentSpanId ? { parentSpanId } : {}),
    ...(status ? { status } : {}),
    ...(statusMessage ? { statusMessage } : {}),
  };
}
