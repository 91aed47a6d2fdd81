export { countMetrics, decodeLogs, decodeTraces } from "./decode.ts";
export type {
  Decoded,
  DecodedLog,
  DecodedSpan,
  MetricsCount,
  OtlpContentType,
  WireTypes,
} from "./decoded.ts";
export { OtlpDecodeError } from "./error.ts";
export { type DecodeLimits, defaultLimits } from "./limits.ts";
