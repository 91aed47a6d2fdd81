import { formatReference, recordUid } from "@session-replay/schema/reference";
import type { Dossier, Fields, Line, Moment, Span } from "../records/records.ts";

export const startOfSession: number = Date.UTC(2026, 10, 23, 14, 5, 0);

const browser: Fields = { "service.name": "web", "telemetry.sdk.language": "webjs" };

interface MomentInit {
  readonly name: string;
  readonly sequence: number;
  /** Milliseconds after the start of the session. */
  readonly at?: number;
  readonly path?: string;
  readonly title?: string;
  readonly fields?: Fields;
  readonly traceId?: string;
}

/** An event of session `s1`. */
export function moment(init: MomentInit): Moment {
  const { name, sequence, at = sequence * 1000, path = "/", title, traceId } = init;
  return {
    kind: "event",
    reference: `event:${recordUid("s1", sequence)}`,
    time: startOfSession + at,
    name,
    sequence,
    service: "web",
    backEnd: false,
    fields: {
      "session.id": "s1",
      "session.sequence": sequence,
      "url.path": path,
      "page.url": `https://site.example${path}`,
      ...(title ? { "page.title": title } : {}),
      ...init.fields,
    },
    resource: browser,
    ...(traceId ? { traceId } : {}),
  };
}

export const traceId = (number: number): string => number.toString(16).padStart(32, "0");
export const spanId = (number: number): string => number.toString(16).padStart(16, "0");

interface SpanInit {
  readonly id: number;
  readonly parent?: number;
  readonly trace?: number;
  readonly name: string;
  readonly at: number;
  readonly duration: number;
  readonly spanKind?: string;
  /** Absent: the browser. */
  readonly service?: string;
  readonly status?: "Ok" | "Error";
  readonly fields?: Fields;
}

/** A span of trace 1, times in milliseconds after the start of the session. */
export function span(init: SpanInit): Span {
  const { id, parent, trace = 1, name, at, duration, service, status, fields = {} } = init;
  const ids = { traceId: traceId(trace), spanId: spanId(id) };
  return {
    kind: "span",
    reference: formatReference({ kind: "span", ...ids }),
    ...ids,
    time: startOfSession + at,
    name,
    spanKind: init.spanKind ?? (service ? "Internal" : "Client"),
    duration,
    service: service ?? "web",
    backEnd: service !== undefined,
    fields,
    resource: service ? { "service.name": service } : browser,
    ...(parent === undefined ? {} : { parentSpanId: spanId(parent) }),
    ...(status ? { status } : {}),
  };
}

interface LineInit {
  readonly span: number;
  readonly trace?: number;
  readonly at: number;
  readonly name: string;
  readonly service: string;
  readonly severity?: number;
  readonly fields?: Fields;
}

/** A log line of a back end. */
export function line(init: LineInit): Line {
  const { span: id, trace = 1, at, name, service, severity = 17, fields = {} } = init;
  const ids = { traceId: traceId(trace), spanId: spanId(id) };
  const time = startOfSession + at;
  return {
    kind: "log",
    reference: formatReference({ kind: "log", ...ids, time }),
    ...ids,
    time,
    name,
    severity,
    service,
    backEnd: true,
    fields,
    resource: { "service.name": service },
  };
}

/** Session `s1` with these records. */
export const dossier = (records: Partial<Dossier>): Dossier => ({
  sessionId: "s1",
  events: [],
  spans: [],
  lines: [],
  queries: [],
  partial: false,
  ...records,
});
