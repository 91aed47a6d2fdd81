import type { OutgoingSpan } from "@session-replay/otlp/encode";
import { maskAttributes } from "./mask-value.ts";

/** A span as it may leave; `kept` are the attributes that the application gave to be sent. */
export function maskSpan(
  span: OutgoingSpan,
  kept: object,
  allowed?: readonly string[],
): OutgoingSpan {
  const masked = maskAttributes(span, allowed);
  return { ...masked, attributes: { ...kept, ...masked.attributes } };
}
