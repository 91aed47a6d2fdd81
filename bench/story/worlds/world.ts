import type { Attributes, TelemetryRecord } from "@session-replay/otlp";
import type { Question } from "../questions.ts";
import type { Operation, Visitor } from "../session-writer.ts";
import type { Site } from "../site.ts";

interface Request {
  readonly click?: number;
  readonly back?: Operation;
  readonly failure?: string;
  readonly attributes?: Attributes;
  readonly bare?: boolean;
}

interface Got {
  readonly message?: string;
  readonly status?: number;
  readonly traceId?: string;
  readonly afterMs?: number;
}

/** One person's visit, played step by step. */
export interface Visit {
  readonly sessionId: string;
  readonly open: (path: string, title?: string, action?: string, more?: PageMore) => void;
  /** Presses a control; returns the click's sequence. */
  readonly press: (name: string, element?: string) => number;
  /** What the page gave back to a press. */
  readonly gets: (of: number, kind: string, got?: Got) => void;
  /** Sends a request; returns its trace. No status: no answer came. */
  readonly sends: (
    method: string,
    path: string,
    status: number | undefined,
    milliseconds: number,
    more?: Request,
  ) => string;
  readonly fills: (form: string, ...fields: readonly string[]) => void;
  readonly refuses: (form: string, field: string, message?: string) => void;
  readonly submits: (form: string, success: boolean) => void;
  readonly breaks: (type: string, message: string, more?: Attributes) => void;
  readonly shows: (sign: string, score: number, more?: Attributes) => void;
  readonly emits: (body: string, category: string, attributes?: Attributes) => void;
  readonly waits: (milliseconds: number) => void;
  readonly leaves: () => void;
}

export interface PageMore {
  readonly template?: string;
  readonly screen?: string;
}

/** Begins a visit so many minutes ago. */
export type Begin = (visitor: Visitor, minutesAgo: number) => Visit;

/**
 * A site unlike the others, with visits that are not made from a common mould, and what was true
 * in them. Its questions are worded as people word them.
 */
export interface World {
  readonly name: string;
  readonly site: Pick<Site, "host" | "service" | "release">;
  readonly play: (begin: Begin) => readonly Question[];
}

export interface PlayedWorld {
  readonly questions: readonly Question[];
  readonly records: readonly TelemetryRecord[];
  readonly sessions: readonly string[];
}
