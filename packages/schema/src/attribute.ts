/** Wire types of OTLP; `int` and `double` differ because Elastic maps what it sees first. */
export type AttributeType = "string" | "int" | "double" | "boolean" | "string[]";

/**
 * What a value may say about a person: `none` nothing; `pseudonym` tells people apart without
 * naming them; `personal` names a person; `text` is words of the page or of an error, masked by
 * the agent, that may hold personal data all the same.
 */
export type PrivacyClass = "none" | "pseudonym" | "personal" | "text";

/** `stable` and `development` as OpenTelemetry's registry says; `own` are this project's names. */
export type Stability = "stable" | "development" | "deprecated" | "own";

export interface AttributeSpec {
  readonly type: AttributeType;
  readonly brief: string;
  /** UCUM, e.g. `ms`, `By`, `%`. */
  readonly unit?: string;
  readonly example: string | number | boolean | readonly string[];
  readonly stability: Stability;
  readonly privacy: PrivacyClass;
  /** Few enough values, or asked for often enough, to be a typed column of its own in the store. */
  readonly column?: boolean;
}

export type AttributeSpecs = Readonly<Record<string, AttributeSpec>>;
