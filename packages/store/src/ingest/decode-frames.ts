import type { Frame } from "@session-replay/journal";
import {
  type DecodedLog,
  type DecodedSpan,
  type DecodeLimits,
  decodeLogs,
  decodeTraces,
  defaultLimits,
  type OtlpContentType,
  OtlpDecodeError,
} from "@session-replay/otlp/decode";

export interface ReceivedLog {
  readonly record: DecodedLog;
  readonly receivedNano: bigint;
}

export interface FrameRecords {
  readonly logs: readonly ReceivedLog[];
  readonly spans: readonly DecodedSpan[];
  /** Frames that could not be read: never expected, since a body is decoded before it is journalled. */
  readonly unreadable: number;
}

/** OTLP's two encodings; a frame of another was never accepted. */
export const contentTypeOf = (text: string): OtlpContentType =>
  text === "application/x-protobuf" ? text : "application/json";

/** The records of journal frames; metrics were counted when they came, and are not stored. */
export function decodeFrames(
  frames: readonly Frame[],
  limits: DecodeLimits = defaultLimits,
): FrameRecords {
  const logs: ReceivedLog[] = [];
  const spans: DecodedSpan[] = [];
  let unreadable = 0;
  for (const { signal, body, receivedAt, contentType: type } of frames) {
    try {
      if (signal === "logs") {
        const receivedNano = BigInt(Math.trunc(receivedAt)) * 1_000_000n;
        for (const record of decodeLogs(body, contentTypeOf(type), receivedAt, limits).records) {
          logs.push({ record, receivedNano });
        }
      } else if (signal === "traces") {
        spans.push(...decodeTraces(body, contentTypeOf(type), receivedAt, limits).records);
      }
    } catch (error) {
      if (!(error instanceof OtlpDecodeError)) throw error;
      unreadable += 1;
    }
  }
  return { logs, spans, unreadable };
}
