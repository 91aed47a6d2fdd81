import type { AskOptions, ErrorKind, Problem } from "@session-replay/esql";
import type { Stretch } from "@session-replay/journal";
import type { DecodeLimits } from "@session-replay/otlp/decode";
import type { AnswerText } from "../ask/answer-text.ts";
import type { Erased, Subject } from "../erase/erase.ts";
import type { ExportRequest } from "../export/export.ts";
import type { Ingested, JournalPlace } from "../ingest/ingest.ts";
import type { GivenFrames } from "../ingest/prepared.ts";
import type { Retention } from "../sealed/maintain.ts";

/** How the worker's process opens the data folder. */
export interface WorkerOptions {
  readonly folder: string;
  readonly memoryMegabytes: number;
  readonly threads: number;
  readonly maximumNames: number;
  readonly decodeLimits: DecodeLimits;
  readonly queryTimeoutMs: number;
  readonly maximumRows: number;
  readonly runningQueries: number;
  readonly waitingQueries: number;
}

export interface StoredCounts {
  readonly logs: number;
  readonly spans: number;
  readonly sessions: number;
  readonly names: number;
  readonly refusedNames: number;
  readonly bytes: number;
}

/** What a round of maintenance did. */
export interface Maintained {
  /** Days sealed, and days dropped because they were too old or too much. */
  readonly sealed: number;
  readonly dropped: readonly string[];
}

/** What the worker does, by name: its input and output. */
export interface Tasks {
  place: { input: null; output: JournalPlace | undefined };
  ingest: {
    input: { readonly frames: GivenFrames; readonly place: JournalPlace };
    output: Ingested;
  };
  /** Reads and decodes the frames at the beginning of a stretch, for the next `ingest`. */
  prepare: {
    input: { readonly stretch: Stretch; readonly maximumBytes: number };
    output: { readonly frames: number; readonly next: number };
  };
  ask: {
    input: {
      readonly query: string;
      readonly options: Pick<AskOptions, "params" | "timeZone" | "locale">;
    };
    output: AnswerText;
  };
  stats: { input: null; output: StoredCounts };
  checkpoint: { input: null; output: null };
  maintain: { input: Retention; output: Maintained };
  erase: { input: Subject; output: Erased };
  export: { input: ExportRequest; output: number };
  backup: { input: { readonly target: string }; output: null };
  close: { input: null; output: null };
}

export type TaskName = keyof Tasks;

/** An error as it crosses processes: classes do not survive the crossing. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  readonly esql?: { readonly kind: ErrorKind; readonly problems: readonly Problem[] };
}

export type ToWorker =
  | {
      readonly id: number;
      readonly task: TaskName;
      readonly input: unknown;
    }
  | { readonly cancel: number };

export type FromWorker =
  | { readonly ready: true }
  | { readonly failed: PlainError }
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly error: PlainError };
