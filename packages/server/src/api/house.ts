import type { Ask } from "@session-replay/esql";
import type { Answer } from "@session-replay/story";

export interface Question {
  readonly question: string;
  readonly sessionId?: string | undefined;
  /** IANA name. */
  readonly timeZone?: string | undefined;
}

/** What erasing removed. */
export interface Erased {
  readonly sessions: number;
  readonly records: number;
}

export type ExportFormat = "parquet" | "ndjson" | "csv";

/** What the routes stand on. Nothing here knows HTTP. */
export interface House {
  readonly ask: Ask;
  readonly answer: (question: Question, signal: AbortSignal) => Promise<Answer>;
  /** The story of a session, undefined if there is none with that id. */
  readonly tell: (sessionId: string, signal: AbortSignal) => Promise<Answer | undefined>;
  readonly clock: () => number;
}
