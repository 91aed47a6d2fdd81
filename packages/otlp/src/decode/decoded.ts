import type { LogRecord, SpanRecord } from "../records.ts";

export type OtlpContentType = "application/json" | "application/x-protobuf";

/** What the wire says beside the record: attributes sent as `doubleValue` though integral. */
export interface WireTypes {
  readonly doubles?: readonly string[];
}

export type DecodedLog = LogRecord & WireTypes;
export type DecodedSpan = SpanRecord & WireTypes;

/** The records of one request; `rejected` and `message` are its partial success. */
export interface Decoded<R> {
  readonly records: readonly R[];
  readonly rejected: number;
  /** What was rejected, dropped or cut, and why; absent if nothing was. */
  readonly message?: string;
}

export interface MetricsCount {
  readonly dataPoints: number;
}
