import type { ColumnSpec, ColumnSpecs } from "../column.ts";
import { frustrationEvents } from "../events/frustration.ts";

const frustrationCounts: ColumnSpecs = Object.fromEntries(
  Object.keys(frustrationEvents).map((body): [string, ColumnSpec] => {
    const type = body.slice("user.frustration.".length);
    return [
      `frustration.${type}`,
      { type: "long", column: true, brief: `Events \`${body}\` of the session.` },
    ];
  }),
);

/** One row a session: only what a transform can aggregate (min, max, count, latest). */
export const sessionColumns: ColumnSpecs = {
  "@timestamp": { type: "date", column: true, brief: "Start of the session." },
  "session.id": { type: "keyword", column: true, brief: "The session." },
  "session.start": { type: "date", column: true, brief: "Its first event." },
  "session.end": { type: "date", column: true, brief: "Its last event." },
  "user.id": { type: "keyword", column: true, brief: "The person, also before login." },
  "user.name": { type: "keyword", column: true, brief: "The person's name." },
  "user.email": { type: "keyword", column: true, brief: "The person's e-mail address." },
  "service.name": { type: "keyword", column: true, brief: "The application." },
  "service.version": { type: "keyword", column: true, brief: "Its release." },
  "deployment.environment.name": { type: "keyword", column: true, brief: "Its environment." },
  "page.entry": { type: "keyword", column: true, brief: "Address of the first page." },
  "page.exit": { type: "keyword", column: true, brief: "Address of the last page." },
  "page.count": { type: "long", column: true, brief: "Pages seen." },
  "event.count": { type: "long", column: true, brief: "Events." },
  "click.count": { type: "long", column: true, brief: "Clicks." },
  "error.count": { type: "long", column: true, brief: "Errors." },
  "request.failed_count": {
    type: "long",
    column: true,
    brief: "Requests of the browser that failed or were answered 4xx or 5xx.",
  },
  "frustration.count": { type: "long", column: true, brief: "Signs of frustration." },
  "frustration.max_score": { type: "double", column: true, brief: "The highest score." },
  ...frustrationCounts,
  "outcome.last": {
    type: "keyword",
    column: true,
    brief: "`outcome.kind` of the last click, e.g. `none`.",
  },
};
