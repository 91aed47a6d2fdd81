import { formatReference } from "@session-replay/schema/reference";
import type { EventRecord, SpanDetail } from "@session-replay/server/api";
import { numberOf, textOf } from "../session/fields.ts";

/** The session that a trace belongs to, and the click that caused it if one did. */
export interface Owner {
  readonly sessionId: string;
  readonly reference?: string;
}

/** Who caused a trace, as its browser span says, else as an event within it does. */
export function owningMoment(
  spans: readonly SpanDetail[],
  logs: readonly EventRecord[],
): Owner | undefined {
  for (const { attributes, reference } of spans) {
    const sessionId = textOf(attributes, "session.id");
    const sequence = numberOf(attributes, "session.click_sequence");
    if (sessionId === undefined) continue;
    return sequence === undefined
      ? { sessionId, reference }
      : { sessionId, reference: formatReference({ kind: "event", sessionId, sequence }) };
  }
  const event = logs.find(({ attributes }) => textOf(attributes, "session.id") !== undefined);
  const sessionId = event && textOf(event.attributes, "session.id");
  return event && sessionId !== undefined ? { sessionId, reference: event.reference } : undefined;
}
