import type { Stop } from "../source.ts";
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
  /** Words that were shown. */
  readonly message?: string | undefined;
  /** Where it happened, if it may come from something else than the click. */
  readonly node?: Node | undefined;
  /** It answers only together with something else: the bare change of an address's hash. */
  readonly weak?: boolean;
}

export interface SensorContext {
  /** Effects with a node are reported also while nothing is awaited, to learn what moves by itself. */
  readonly report: (effect: Effect) => void;
  /** The clicks whose effects are awaited, oldest first. */
  readonly awaited: () => readonly Click[];
}

/** A sensor listens while outcomes are wanted; `arm` is told of each click before the page acts. */
export interface Sensor {
  readonly arm?: (click: Click) => void;
  /** Looks again for what leaves no event. */
  readonly check?: () => void;
  /** No click is awaited any more. */
  readonly disarm?: () => void;
  readonly stop: Stop;
}

export type StartSensor = (context: SensorContext) => Sensor;
