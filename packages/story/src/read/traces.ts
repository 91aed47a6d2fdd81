import { textOf } from "../records/fields.ts";
import type { Moment, Span } from "../records/records.ts";
import { hasFailed } from "../scene/span-facts.ts";

/** A query that names more of them would be longer than what it asks for. */
const limit = 500;
const isTraceId = /^[0-9a-f]{32}$/u;

/** The session's traces, those that failed or took longest first; `left` were too many to read. */
export function tracesOf(
  events: readonly Moment[],
  requests: readonly Span[],
): { readonly read: readonly string[]; readonly left: number } {
  const telling = requests.toSorted(
    (a, b) => Number(hasFailed(b)) - Number(hasFailed(a)) || b.duration - a.duration,
  );
  const named = events.flatMap((event) => [
    event.traceId,
    textOf(event.fields, "outcome.trace_id"),
  ]);
  const ids = [...new Set([...telling.map((span) => span.traceId), ...named])].filter(
    (id): id is string => id !== undefined && isTraceId.test(id),
  );
  return { read: ids.slice(0, limit), left: Math.max(0, ids.length - limit) };
}
