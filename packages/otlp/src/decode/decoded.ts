import type { LogRecord, SpanRecord } from "../records.ts";

export type OtlpContentType = "application/json" | "application/x-protobuf";

/** What the wire says beside the record: attributes sent as `doubleValue` though integral. */
export interface WireTypes {
  readonly doubles?: readonly string[];
}

export type DecodedLog = LogRecord & WireTypes;
export type DecodedSpan = SpanRecord & WireTypes;

/** What is told of one request; `rejected` and `message` are its partial success. */
export interface Told<R> {
  readonly records: R;
  readonly rejected: number;
  /** What was rejected, dropped or cut, and why; absent if nothing was. */
  readonly message?: string;
}

/** The records of one request. */
export type Decoded<R> = Told<readonly R[]>;

/** How many records decoding would give. */
export type Inspected = Told<number>;

export interface MetricsCount {
  readonly dataPoints: number;
}
