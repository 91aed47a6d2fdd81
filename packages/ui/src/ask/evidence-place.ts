import { parseReference } from "@session-replay/schema/reference";
import type { Answer } from "@session-replay/server/api";

/** Where a piece of evidence can be looked at. */
export type EvidencePlace =
  | { readonly screen: "session"; readonly id: string }
  | { readonly screen: "trace"; readonly id: string; readonly spanId: string }
  | { readonly screen: "query"; readonly query: string };

/** The screen that shows a cited record: events in their session, spans and logs in their trace. */
export function evidencePlace(text: string, answer: Answer): EvidencePlace | undefined {
  const reference = parseReference(text);
  switch (reference?.kind) {
    case "event":
      return { screen: "session", id: reference.sessionId };
    case "span":
      return { screen: "trace", id: reference.traceId, spanId: reference.spanId };
    case "log":
      return reference.traceId === undefined
        ? undefined
        : { screen: "trace", id: reference.traceId, spanId: reference.spanId ?? text };
    case "query": {
      const query = answer.queries[reference.index];
      return query === undefined ? undefined : { screen: "query", query };
    }
    case undefined:
      return undefined;
    default:
      return reference satisfies never;
  }
}
