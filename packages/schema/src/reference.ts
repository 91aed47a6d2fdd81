/** A record or query that a claim cites. Times are milliseconds since the Unix epoch. */
export type Reference =
  | { readonly kind: "event"; readonly sessionId: string; readonly sequence: number }
  | { readonly kind: "span"; readonly traceId: string; readonly spanId: string }
  | {
      readonly kind: "log";
      readonly traceId: string | undefined;
      readonly spanId: string | undefined;
      readonly time: number;
    }
  | { readonly kind: "query"; readonly index: number };

const orDash = (id: string | undefined): string => id ?? "-";
const fromDash = (text: string): string | undefined => (text === "-" ? undefined : text);

/** The uid of an event, `<session id>/<sequence>`: `log.record.uid` and the event's reference. */
export const recordUid = (sessionId: string, sequence: number): string =>
  `${sessionId}/${sequence}`;

/** Text form: `event:<session id>/<sequence>`, `span:<trace>/<span>`, `log:<trace>/<span>/<ms>`, `query:<n>`. */
export function formatReference(reference: Reference): string {
  switch (reference.kind) {
    case "event":
      return `event:${recordUid(reference.sessionId, reference.sequence)}`;
    case "span":
      return `span:${reference.traceId}/${reference.spanId}`;
    case "log":
      return `log:${orDash(reference.traceId)}/${orDash(reference.spanId)}/${reference.time}`;
    case "query":
      return `query:${reference.index}`;
    default:
      return reference satisfies never;
  }
}

const eventPattern = /^event:(.{1,256})\/(\d{1,15})$/su;
const spanPattern = /^span:([0-9a-f]{32})\/([0-9a-f]{16})$/u;
const logPattern = /^log:([0-9a-f]{32}|-)\/([0-9a-f]{16}|-)\/(\d{1,15})$/u;
const queryPattern = /^query:(\d{1,6})$/u;

/** The reference that a text names, undefined if it names none. */
export function parseReference(text: string): Reference | undefined {
  const event = eventPattern.exec(text);
  if (event?.[1] && event[2]) {
    return { kind: "event", sessionId: event[1], sequence: Number(event[2]) };
  }
  const span = spanPattern.exec(text);
  if (span?.[1] && span[2]) return { kind: "span", traceId: span[1], spanId: span[2] };
  const log = logPattern.exec(text);
  if (log?.[1] && log[2] && log[3]) {
    return {
      kind: "log",
      traceId: fromDash(log[1]),
      spanId: fromDash(log[2]),
      time: Number(log[3]),
    };
  }
  const query = queryPattern.exec(text);
  return query?.[1] ? { kind: "query", index: Number(query[1]) } : undefined;
}

/** Path of the record in the product API; queries have none. */
export function referencePath(reference: Reference): string | undefined {
  switch (reference.kind) {
    case "event":
      return `/api/events/${encodeURIComponent(reference.sessionId)}/${reference.sequence}`;
    case "span":
      return `/api/spans/${reference.traceId}/${reference.spanId}`;
    case "log":
      return `/api/logs/${orDash(reference.traceId)}/${orDash(reference.spanId)}/${reference.time}`;
    case "query":
      return undefined;
    default:
      return reference satisfies never;
  }
}
