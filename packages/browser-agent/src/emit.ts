import { context, type Logger, type LogRecord, logs } from "@opentelemetry/api";
import { wireEvents } from "@session-replay/schema/wire";
import { maskString, maskUnlessId } from "./names/mask-value.ts";
import type { EventAttributes, OutgoingEvent } from "./options.ts";
import { hasGlobal } from "./pipeline/globals.ts";
import { packageName, packageVersion } from "./pipeline/resource.ts";
import { isSampled, sampleOf } from "./session/sampling.ts";
import type { Stamp } from "./session/session.ts";
import { type User, userAttributes } from "./session/user.ts";
import { agentState } from "./state.ts";

export type SeverityName = "INFO" | "WARN" | "ERROR";

export interface SessionEvent {
  readonly name: string;
  readonly attributes?: EventAttributes | undefined;
  readonly severity?: SeverityName | undefined;
}

interface Moment extends SessionEvent {
  /** Milliseconds since the epoch; now if not given. */
  readonly at?: number | undefined;
  /** A number already given, as for the end of a session. */
  readonly stamp?: Stamp | undefined;
}

/** OpenTelemetry gives each severity four numbers, `INFO` from 9 on. */
const severities: readonly SeverityName[] = ["INFO", "WARN", "ERROR"];
/** Elastic ignores longer keywords. */
const maxLength = 1024;

const known: Readonly<Record<string, readonly [string, number, string?]>> = wireEvents;

/** Events from before the first provider wait here. */
const early: LogRecord[] = [];
const maxEarly = 200;

let logger: Logger | undefined;

/** Sends the agent's events by `next`, first those that waited; returns the stop. */
export function openEvents(next: Logger): () => void {
  logger = next;
  for (const record of early.splice(0)) next.emit(record);
  return () => {
    if (logger === next) logger = undefined;
  };
}

function deliver(record: LogRecord): void {
  if (logger) logger.emit(record);
  else if (hasGlobal("logs")) logs.getLogger(packageName, packageVersion).emit(record);
  else if (early.length < maxEarly) early.push(record);
}

const limitOf = (key: string): number => (key === "exception.stacktrace" ? 16_384 : maxLength);

/** What leaves of the attributes: masked, and no longer than a backend keeps. */
function outgoing(attributes: EventAttributes, allowed?: readonly string[]): EventAttributes {
  const masked: Record<string, EventAttributes[string]> = {};
  for (const [key, value] of Object.entries(attributes)) {
    const safe = (text: string): string => maskUnlessId(key, text, allowed).slice(0, limitOf(key));
    if (typeof value === "string") masked[key] = safe(value);
    else if (Array.isArray(value)) masked[key] = value.map((item) => safe(String(item)));
    // Untyped callers give other objects too, and no text leaves unmasked.
    else if (typeof value === "object" && value) masked[key] = safe(JSON.stringify(value));
    else if (value !== undefined) masked[key] = value;
  }
  return masked;
}

function isActivity(category: string | undefined, name: string): boolean {
  return (
    category === "user.navigation" ||
    category === "form.interaction" ||
    (category === "user.interaction" && name !== "user.outcome")
  );
}

function categoryOf(name: string): string | undefined {
  return known[name]?.[0];
}

/** What `beforeSend` makes of an event; one that it fails on is dropped. */
function lastLook(event: OutgoingEvent): OutgoingEvent | undefined {
  const { beforeSend } = agentState().options;
  try {
    return beforeSend ? beforeSend(event) : event;
  } catch {
    return undefined;
  }
}

/** Emits an event of the agent and returns its number in the session; 0 if it was dropped. */
export function emit(moment: Moment): number {
  const state = agentState();
  if (!state.permitted()) return 0;
  const { name } = moment;
  const category = categoryOf(name);
  if (!moment.stamp && isActivity(category, name)) state.session.touch();
  if (!moment.stamp) tellRotations({ at: moment.at });
  const page = state.page();
  const allowed = state.options.allowedQueryParameters;
  const event = {
    name: category ? name : maskString(name),
    attributes: outgoing(moment.attributes ?? {}, allowed),
  };
  const sent = lastLook(event);
  if (!sent) return 0;
  const { sessionId, sequence } = moment.stamp ?? state.session.stamp();
  if (!isSampled(sampleOf(sessionId, state.options), category)) return sequence;
  const severityNumber = moment.severity
    ? 9 + 4 * Math.max(0, severities.indexOf(moment.severity))
    : (known[name]?.[1] ?? 9);
  const time = state.now();
  deliver({
    context: context.active(),
    eventName: known[name]?.[2] ?? event.name,
    body: event.name,
    timestamp: moment.at ?? time,
    observedTimestamp: time,
    severityNumber,
    severityText: severities[(severityNumber - 9) / 4] ?? "INFO",
    attributes: {
      "session.id": sessionId,
      "session.sequence": sequence,
      "log.record.uid": `${sessionId}/${sequence}`,
      ...userAttributes(state.user),
      "event.category": category,
      "page.url": page.url,
      "page.title": page.title,
      "url.path": page.path,
      "url.template": page.template,
      "app.screen.name": page.template,
      ...sent.attributes,
    },
  });
  return sequence;
}

/** When sessions changed, and who uses the page since. */
interface Change {
  readonly at?: number | undefined;
  readonly user?: User | undefined;
}

/**
 * Tells the sessions that have ended and begun since the last event, at the time of what began them.
 * The end belongs to who used the page before `user`.
 */
export function tellRotations({ at, user }: Change = {}): void {
  const state = agentState();
  for (const { ended, started } of state.rotations.splice(0)) {
    if (ended) {
      const attributes = { "session.end_reason": ended.reason };
      emit({ name: "session.end", at, stamp: ended, attributes });
    }
    if (user) state.user = user;
    const attributes = { "session.previous_id": started.previousId };
    emit({ name: "session.start", at, stamp: started, attributes });
  }
}

/**
 * Emits an event of the application into the session. Inside an active span it carries the span's
 * ids.
 *
 * @example emitSessionEvent({ name: "coupon.refused", attributes: { "coupon.kind": "spring" } });
 */
export function emitSessionEvent(event: SessionEvent): void {
  try {
    emit(event);
  } catch {
    // The application's own work goes on, whatever it gave.
  }
}
