import type { Tone } from "./tone.ts";

export type MomentKind =
  | "page"
  | "click"
  | "form"
  | "frustration"
  | "error"
  | "request"
  | "vital"
  | "session"
  | "other";

/** One thing that came back after a click: what was seen, a request's status, a back end's word. */
export interface GotBack {
  readonly kind: "seen" | "nothing" | "request" | "backend";
  readonly text: string;
  readonly tone: Tone;
  readonly references: readonly string[];
  readonly traceId?: string;
}

/** One line of what happened; equal records that follow each other are folded into one. */
export interface Moment {
  /** Reference of the first record: the moment's identity in addresses. */
  readonly reference: string;
  /** Of all records that the line tells of, what came back included. */
  readonly references: readonly string[];
  /** Milliseconds since the Unix epoch. */
  readonly from: number;
  readonly to: number;
  readonly kind: MomentKind;
  readonly title: string;
  readonly detail?: string;
  readonly count: number;
  readonly tone: Tone;
  readonly gotBack: readonly GotBack[];
  readonly traceId?: string;
}
