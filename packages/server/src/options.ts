import type { Limits } from "./limits.ts";
import type { ScrubOptions } from "./scrub/rules.ts";
import type { TraceTarget } from "./tracing/start-tracing.ts";

/** An OTLP endpoint that gets everything that comes in. */
export interface Forward {
  /** Base URL, or that of one signal. */
  readonly url: string;
  /** Sent with each request; the secret stays here. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * `protobuf` turns JSON into protobuf; `received` passes on what came, and turns to protobuf by
   * itself once the destination has answered 415 (default `received`).
   */
  readonly encoding?: "received" | "protobuf";
}

export interface LogLine {
  readonly level: "info" | "warn" | "error";
  readonly message: string;
  readonly [field: string]: string | number | boolean;
}

/** What a data folder is opened with. */
export interface HouseOptions {
  readonly dataFolder: string;
  /** How long data is kept; for ever, if absent. */
  readonly retentionMs?: number;
  /** How much data is kept; the disk's size, if absent. */
  readonly maximumBytes?: number;
  readonly forwards?: readonly Forward[];
  /** Nothing is stored here, only passed on. */
  readonly forwardOnly?: boolean;
  readonly limits?: Partial<Limits>;
  readonly allowHosts?: readonly string[];
  /** The caller's address is the last of X-Forwarded-For. */
  readonly trustProxy?: boolean;
  readonly uiFolder?: string;
  /** Folder that holds `session-replay.js`. */
  readonly agentFolder?: string;
  /** Where the settings of a language model are read, `SESSION_REPLAY_LLM_…`; none if absent. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Where the server's own traces go; none are made if absent. */
  readonly traces?: TraceTarget;
  /** Milliseconds since the Unix epoch. */
  readonly clock?: () => number;
  readonly log?: (line: LogLine) => void;
}

export interface ServerOptions extends HouseOptions {
  /** 0 takes a free one. */
  readonly port?: number;
  readonly host?: string;
  /** Origins of pages that may send; any, if empty. */
  readonly allowOrigins?: readonly string[];
  /** What is removed from texts before anything is stored or passed on. */
  readonly scrub?: ScrubOptions;
}
