import type { AttributeSpecs } from "../attribute.ts";

export const sessionAttributes = {
  "session.id": {
    type: "string",
    brief: "The visit: ends after 30 minutes without activity or after 4 hours.",
    example: "sess_abc123",
    stability: "development",
    privacy: "pseudonym",
    column: true,
  },
  "session.sequence": {
    type: "int",
    brief:
      "Counts a session's events from 1, over page loads; each further tab counts in its own million.",
    example: 42,
    stability: "own",
    privacy: "none",
    column: true,
  },
  "session.previous_id": {
    type: "string",
    brief: "The session that this one follows in the same browser.",
    example: "sess_9f31k2",
    stability: "development",
    privacy: "pseudonym",
  },
  "session.end_reason": {
    type: "string",
    brief: "Why the session ended: `idle`, `max_age`, `user_change`, `reset` or `consent`.",
    example: "idle",
    stability: "own",
    privacy: "none",
  },
  "session.dropped_count": {
    type: "int",
    brief:
      "Records that the browser had to drop since the last one that says so: events on an event, spans on a span.",
    example: 12,
    stability: "own",
    privacy: "none",
  },
  "session.click_sequence": {
    type: "int",
    brief: "On a request's span: sequence of the click that caused it.",
    example: 42,
    stability: "own",
    privacy: "none",
    column: true,
  },
  "log.record.uid": {
    type: "string",
    brief:
      "`<session id>/<sequence>`: the citation, and the key by which a re-sent record is known.",
    example: "sess_abc123/42",
    stability: "development",
    privacy: "pseudonym",
    column: true,
  },
  "event.category": {
    type: "string",
    brief: "Family of the event.",
    example: "user.interaction",
    stability: "own",
    privacy: "none",
    column: true,
  },
  "event.action": {
    type: "string",
    brief:
      "How a navigation came about: `pageview`, `pushstate`, `replacestate`, `popstate`, `hashchange` or `reload`.",
    example: "pushstate",
    stability: "own",
    privacy: "none",
    column: true,
  },
  "trace.id": {
    type: "string",
    brief: "The active trace, repeated as an attribute for queries over `attributes.trace.id`.",
    example: "32f9e17f0e8b4f0c9d2b6a7c5d4e3f21",
    stability: "own",
    privacy: "pseudonym",
  },
  "span.id": {
    type: "string",
    brief: "The active span, repeated as an attribute for queries over `attributes.span.id`.",
    example: "9ac7c0be12f4a6d8",
    stability: "own",
    privacy: "pseudonym",
  },
} as const satisfies AttributeSpecs;
