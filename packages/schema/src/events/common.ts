/** Attributes that every event carries where they are known. */
export const commonAttributes = [
  "session.id",
  "session.sequence",
  "log.record.uid",
  "event.category",
  "user.id",
  "user.email",
  "user.name",
  "user.full_name",
  "page.url",
  "page.title",
  "url.path",
  "url.template",
  "app.screen.name",
  "browser.document.url.full",
  "session.dropped_count",
  "trace.id",
  "span.id",
] as const;

/** What names the control of an event. */
export const targetNames = [
  "target.semantic_name",
  "target.element",
  "target.role",
  "target.id",
  "target.classes",
  "target.component",
  "browser.css_selector",
  "browser.tag_name",
  "app.widget.name",
  "app.widget.id",
] as const;
