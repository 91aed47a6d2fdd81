import { type Piece, quote, say, words } from "../claims/piece.ts";
import { textOf } from "../records/fields.ts";
import type { Line, Span } from "../records/records.ts";

/** What a failed span or its log says of why; undefined if they say nothing. */
export function reasonFor(span: Span, reason: Line | undefined): Piece | undefined {
  const type = reason && textOf(reason.fields, "exception.type");
  const message = reason && textOf(reason.fields, "exception.message");
  if (reason && type && message) return say`${words(type, reason)} ${quote(message, reason)}`;
  if (reason && (message ?? type)) return quote(message ?? type ?? "", reason);
  if (reason?.name) return say`its log says ${quote(reason.name, reason)}`;
  if (span.statusMessage) return quote(span.statusMessage, span);
  const kind = textOf(span.fields, "error.type");
  return kind && !/^\d+$/u.test(kind) ? quote(kind, span) : undefined;
}
