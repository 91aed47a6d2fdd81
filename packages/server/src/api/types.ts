import type { Cell } from "@session-replay/esql";
import type { LlmSettings } from "@session-replay/story";
import type { DestinationHealth } from "../gateway/health.ts";

export type { Answer, Choice, Claim, Fact, ModelUse, Preview, Trial } from "@session-replay/story";
export type { DestinationHealth } from "../gateway/health.ts";

/** `GET /api/model`: which language model is asked. Its key is never told. */
export type ModelView =
  | { readonly source: "none" }
  | {
      /** Set by environment variables, or by the settings page. */
      readonly source: "environment" | "page";
      readonly provider: LlmSettings["provider"];
      readonly model: string;
      readonly baseUrl?: string;
      readonly hasKey: boolean;
      readonly timeoutMs: number;
      readonly pseudonymise: boolean;
      readonly price?: LlmSettings["price"];
    };

/** One row of the list of sessions: the `session-replay-sessions` stream, camelCased. */
export interface SessionSummary {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly start: string;
  readonly end: string;
  readonly userId?: string;
  readonly userName?: string;
  readonly userEmail?: string;
  readonly service?: string;
  readonly release?: string;
  readonly environment?: string;
  readonly entryPage?: string;
  readonly exitPage?: string;
  readonly pages: number;
  readonly events: number;
  readonly clicks: number;
  /** Count of frustration events by `frustration.type`. */
  readonly frustrations: Readonly<Record<string, number>>;
  /** Highest `frustration.score`, 0 to 1; 0 if there was none. */
  readonly worstScore: number;
  readonly errors: number;
  readonly failedRequests: number;
}

/** `GET /api/sessions?from&to&q&user&frustration&sort&limit&cursor`. */
export interface SessionList {
  readonly sessions: readonly SessionSummary[];
  /** Sessions that match, also beyond this page. */
  readonly total: number;
  readonly cursor?: string;
  /** The ES|QL that the list is. */
  readonly query: string;
  readonly demo: boolean;
}

export type Fields = Readonly<Record<string, Cell>>;

/** A record as its query answered it: column names of the stream (`attributes.…` without prefix). */
export interface EventRecord {
  /** `event:…` for a session's own events, `log:…` for other logs of its traces. */
  readonly reference: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly time: string;
  /** `body.text`. */
  readonly name: string;
  readonly service?: string;
  readonly severity?: string;
  readonly traceId?: string;
  readonly spanId?: string;
  readonly attributes: Fields;
}

export interface SpanDetail {
  /** `span:…`. */
  readonly reference: string;
  readonly time: string;
  readonly name: string;
  readonly kind: string;
  /** Nanoseconds. */
  readonly duration: number;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly service?: string;
  readonly status?: "Ok" | "Error";
  readonly statusMessage?: string;
  readonly attributes: Fields;
}

/** `GET /api/sessions/:id`: everything that the session's page draws. */
export interface SessionDetail {
  readonly session: SessionSummary;
  readonly events: readonly EventRecord[];
  /** Spans of every trace that the session's events or client spans belong to. */
  readonly spans: readonly SpanDetail[];
  /** Log records of those traces that are no events of the session (back-end logs, span events). */
  readonly logs: readonly EventRecord[];
  readonly queries: readonly string[];
  /** More records exist than are listed. */
  readonly partial: boolean;
}

/** `GET /api/status`: how the server does at this moment. */
export interface ServerStatus {
  /** Whether it can do its work. */
  readonly ready: boolean;
  /** What is wrong, in words. */
  readonly problems: readonly string[];
  readonly journal: { readonly bytes: number; readonly maximumBytes: number };
  /** Absent where nothing is stored, only passed on. */
  readonly store?: {
    readonly logs: number;
    readonly spans: number;
    readonly sessions: number;
    readonly bytes: number;
    /** Acknowledged and not stored yet. */
    readonly journalLagBytes: number;
  };
  readonly forwards: readonly DestinationHealth[];
}

/** Every error of the product API. */
export interface ApiError {
  readonly error: { readonly status: number; readonly message: string; readonly hint?: string };
}
