import {
  countMetrics,
  decodeLogs,
  decodeTraces,
  OtlpDecodeError,
} from "@session-replay/otlp/decode";
import type { AcceptedFrame, Inspection } from "./frame.ts";
import type { OtlpMediaType } from "./media-type.ts";
import { Refusal } from "./refusal.ts";

function refusingWhatIsNoOtlp<Result>(decode: () => Result): Result {
  try {
    return decode();
  } catch (error) {
    throw error instanceof OtlpDecodeError ? new Refusal(400, error.message) : error;
  }
}

/** Decodes a body as the store will: what cannot be read is refused with 400 and the reason. */
export function inspectFrame({ signal, contentType, receivedAt, body }: AcceptedFrame): Inspection {
  const decode = signal === "logs" ? decodeLogs : decodeTraces;
  const decoded = refusingWhatIsNoOtlp(() => decode(body, contentType, receivedAt));
  const { records, rejected, message } = decoded;
  return { records: records.length, rejected, ...(message === undefined ? {} : { message }) };
}

/** Data points of a metrics request: accepted and counted, not stored. */
export const countPoints = (body: Uint8Array, type: OtlpMediaType): number =>
  refusingWhatIsNoOtlp(() => countMetrics(body, type)).dataPoints;
