import type { Cell } from "@session-replay/esql";

export type Fields = Readonly<Record<string, Cell>>;

interface Recorded {
  /** `schema/reference` text. */
  readonly reference: string;
  /** Milliseconds since the Unix epoch, by the clock of who recorded it. */
  readonly time: number;
  readonly name: string;
  readonly traceId?: string;
  readonly spanId?: string;
  readonly service?: string;
  /** The record was made by a back end, not by the browser. */
  readonly backEnd: boolean;
  /** Attributes without their prefix; absent where null. */
  readonly fields: Fields;
  /** Resource attributes without their prefix. */
  readonly resource: Fields;
}

/** An event of the session. */
export interface Moment extends Recorded {
  readonly kind: "event";
  readonly sequence: number;
}

/** A log record of one of the session's traces that is no event of the session. */
export interface Line extends Recorded {
  readonly kind: "log";
  readonly severity: number;
}

export interface Span extends Recorded {
  readonly kind: "span";
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly spanKind: string;
  /** Milliseconds. */
  readonly duration: number;
  readonly status?: string;
  readonly statusMessage?: string;
}

export type StoryRecord = Moment | Line | Span;

/** All that is recorded of one session. */
export interface Dossier {
  readonly sessionId: string;
  readonly events: readonly Moment[];
  readonly spans: readonly Span[];
  readonly lines: readonly Line[];
  /** ES|QL that gave the records. */
  readonly queries: readonly string[];
  /** More is stored than was read. */
  readonly partial: boolean;
}
