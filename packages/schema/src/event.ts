export type EventCategory =
  | "user.interaction"
  | "user.navigation"
  | "user.error"
  | "user.frustration"
  | "form.interaction"
  | "session.lifecycle"
  | "page.lifecycle"
  | "funnel.ecommerce"
  | "funnel.lead";

/** Names of OpenTelemetry's severity numbers 9, 13 and 17. */
export type Severity = "INFO" | "WARN" | "ERROR";

export interface EventSpec {
  /** Top-level `eventName`, where it differs from the body. */
  readonly eventName?: string;
  readonly category: EventCategory;
  readonly severity: Severity;
  readonly brief: string;
  /** What a person calls it, in the window and in queries' help. */
  readonly label: string;
  /** Attributes beside those that every event carries. */
  readonly attributes: readonly string[];
}

/** Events by their `body`. */
export type EventSpecs = Readonly<Record<string, EventSpec>>;
