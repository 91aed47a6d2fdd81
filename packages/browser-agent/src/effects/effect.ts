import type { Click } from "../sources/clicks.ts";

export type OutcomeKind =
  | "navigation"
  | "dialog"
  | "message"
  | "download"
  | "new_tab"
  | "media"
  | "change"
  | "focus"
  | "none";

/** Something that a person can perceive, seen by a sensor. */
export interface Effect {
  readonly kind: Exclude<OutcomeKind, "none">;
  /** Words that were shown; masked like all words when they leave. */
  readonly message?: string | undefined;
  /** Where it happened, if it may come from something else than the click. */
  readonly node?: Node | undefined;
  /** It answers only together with something else: the bare change of an address's hash. */
  readonly weak?: boolean;
}

/** What a sensor is given; it returns its stop. */
export interface SensorContext {
  /** Effects with a node are reported also while nothing is awaited, to learn what moves by itself. */
  readonly report: (effect: Effect) => void;
  /** The latest of the clicks whose effects are awaited. */
  readonly awaited: () => Click | undefined;
}
