import {
  countMetrics,
  type Decoded,
  type DecodeLimits,
  decodeTraces,
  type Inspected,
  inspectLogs,
  OtlpDecodeError,
} from "@session-replay/otlp/decode";
import type { Scrub } from "../scrub/scrubber.ts";
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

const counted = ({ records, ...told }: Decoded<unknown>): Inspected => ({
  ...told,
  records: records.length,
});

/**
 * Decodes a body as the store will, and scrubs it: what cannot be read is refused with 400 and the
 * reason.
 */
export function inspectFrame(
  frame: AcceptedFrame,
  scrub: Scrub,
  limits?: DecodeLimits,
): Inspection {
  const { signal, contentType, receivedAt, body } = frame;
  const { records, rejected, message } = refusingWhatIsNoOtlp(() =>
    signal === "logs"
      ? inspectLogs(body, contentType, limits)
      : counted(decodeTraces(body, contentType, receivedAt, limits)),
  );
  const scrubbed = records > 0 ? refusingWhatIsTooDeep(() => scrub(frame)) : undefined;
  return {
    records,
    rejected,
    ...(message === undefined ? {} : { message }),
    ...(scrubbed === undefined ? {} : { scrubbed }),
  };
}

/** What nests beyond every stack cannot be taken apart, so nobody knows what is in it. */
function refusingWhatIsTooDeep<Result>(scrub: () => Result): Result {
  try {
    return scrub();
  } catch (error) {
    throw error instanceof RangeError ? new Refusal(400, "The body is nested too deep") : error;
  }
}

/** Data points of a metrics request: accepted and counted, not stored. */
export const countPoints = (body: Uint8Array, type: OtlpMediaType): number =>
  refusingWhatIsNoOtlp(() => countMetrics(body, type)).dataPoints;
