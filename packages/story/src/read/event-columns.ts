const attributes = [
  ...["session.id", "session.sequence", "session.end_reason", "session.dropped_count"],
  ...["log.record.uid", "event.action", "user.id", "user.email", "user.name", "user.full_name"],
  ...["user.hash", "page.url", "page.title", "url.path", "url.template", "app.screen.name"],
  ...["target.semantic_name", "target.role", "target.element", "app.widget.name"],
  ...["browser.css_selector", "outcome.of", "outcome.kind", "outcome.after_ms"],
  ...["outcome.message", "outcome.status", "outcome.trace_id", "frustration.type"],
  ...["frustration.score", "frustration.click_count", "frustration.direction_changes"],
  ...["frustration.duration_ms", "form.name", "form.id", "form.field_name"],
  ...["form.interaction_count", "form.error_message", "form.success", "error.type"],
  ...["error.message", "error.count", "error.resource_url", "error.directive"],
  ...[
    "exception.type",
    "exception.message",
    "exception.stacktrace",
    "funnel.event",
    "funnel.stage",
  ],
  ...["page.connectivity_state", "page.visibility_state", "page.previous_url"],
];

/** Columns of the logs stream that a session's story reads: reading all takes three times as long. */
export const eventColumns: string = [
  ...["@timestamp", "body.text", "event_name", "trace_id", "span_id"],
  ...attributes.map((name) => `attributes.${name}`),
  ...["resource.attributes.service.name", "resource.attributes.telemetry.sdk.language"],
].join(", ");
