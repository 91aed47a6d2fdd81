import { literal } from "./literal.ts";

/** Which of a session's records a query reads. */
export type Where = string;

const attribute = (name: string): string => `attributes.${name}`;
const keep = (top: readonly string[], attributes: readonly string[]): string =>
  `KEEP ${[...top, ...attributes.map(attribute)].join(", ")}`;

// Every cell costs: many events have few of the attributes, so most are read for those that can
// have them only. Names that mean the same are made one.
const same = [
  'attributes.log.record.uid = COALESCE(log.record.uid, CONCAT(session.id, "/", TO_STRING(session.sequence)))',
  "attributes.page.url = COALESCE(page.url, browser.document.url.full, url.path)",
  "attributes.target.role = COALESCE(target.role, target.element)",
  "attributes.target.semantic_name = COALESCE(target.semantic_name, app.widget.name)",
].join(", ");

/** What every event of a session may have. */
export const ofEvents: string = `EVAL ${same} | ${keep(
  ["@timestamp", "body.text", "event_name", "trace_id"],
  [
    ...["log.record.uid", "page.url", "page.title", "url.template", "event.action"],
    ...["target.semantic_name", "target.role", "form.field_name", "form.interaction_count"],
    ...["outcome.of", "outcome.kind", "outcome.status", "outcome.trace_id"],
  ],
)}`;

const telling = ["user.error", "form.invalid", "form.submit", "form.abandon", "session.end"];

/** The events that say more than a step does. */
export const isTelling: Where = [
  'body.text LIKE "user.frustration.*"',
  `body.text IN (${[...telling, "page.connectivity"].map(literal).join(", ")})`,
  "outcome.message IS NOT NULL",
  "funnel.event IS NOT NULL",
  "session.dropped_count IS NOT NULL",
  '(body.text == "user.navigation" AND app.screen.name IS NOT NULL)',
].join(" OR ");

/** What only telling events have. */
export const ofTelling: string = `EVAL ${same} | ${keep(
  [],
  [
    ...["log.record.uid", "app.screen.name", "browser.css_selector", "outcome.message"],
    ...["frustration.type", "frustration.score", "frustration.click_count"],
    ...["frustration.direction_changes", "frustration.duration_ms", "form.name", "form.id"],
    ...["form.error_message", "form.success", "error.type", "error.message", "error.count"],
    ...["error.resource_url", "error.directive", "exception.type", "exception.message"],
    ...["exception.stacktrace", "funnel.event", "funnel.stage", "page.connectivity_state"],
    ...["page.previous_url", "session.end_reason", "session.dropped_count"],
  ],
)}`;

/** The first event that names the person, else the first. */
export const ofPerson: string = `EVAL ${same}, named = CASE(COALESCE(user.full_name, user.name, user.id, user.email, user.hash) IS NOT NULL, 0, 1) | SORT named ASC, @timestamp ASC | LIMIT 1 | ${keep(
  ["resource.attributes.service.name", "resource.attributes.telemetry.sdk.language"],
  [...["log.record.uid", "user.full_name", "user.name", "user.id", "user.email", "user.hash"]],
)}`;

/** What a story reads of spans; the patterns also fit the names of older conventions. */
export const ofSpans: string = keep(
  [
    ...["@timestamp", "name", "kind", "duration", "trace_id", "span_id", "parent_span_id"],
    ...["status.code", "status.message", "resource.attributes.service.name"],
    ...["resource.attributes.telemetry.sdk.language"],
  ],
  [
    ...["http.*", "url.full", "url.path", "url.template", "error.type", "graphql.*", "db.*"],
    ...["session.id", "session.click_sequence"],
  ],
);

/** Log lines of a back end that can explain something. */
export const isReason: Where =
  "session.id IS NULL AND (severity_number >= 13 OR exception.type IS NOT NULL OR exception.message IS NOT NULL)";

export const ofLines: string = keep(
  [
    ...["@timestamp", "body.text", "event_name", "severity_number", "trace_id", "span_id"],
    ...["resource.attributes.service.name", "resource.attributes.telemetry.sdk.language"],
  ],
  ["exception.type", "exception.message"],
);
