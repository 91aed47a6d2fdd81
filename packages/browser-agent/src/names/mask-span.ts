import type { OutgoingSpan } from "@session-replay/otlp/encode";
import { maskAttributes, maskString } from "./mask-value.ts";

/** A span as it may leave; `kept` are the attributes that the application gave to be sent. */
export function maskSpan(
  span: OutgoingSpan,
  kept: object,
  allowed?: readonly string[],
): OutgoingSpan {
  const { name, attributes, events, links, status } = span;
  return {
    ...span,
    name: maskString(name, allowed),
    attributes: { ...kept, ...maskAttributes(attributes, allowed) },
    events: events.map((event) => ({
      ...event,
      name: maskString(event.name, allowed),
      attributes: maskAttributes(event.attributes, allowed),
    })),
    links: links.map((link) => ({ ...link, attributes: maskAttributes(link.attributes, allowed) })),
    status: status.message ? { ...status, message: maskString(status.message, allowed) } : status,
  };
}
