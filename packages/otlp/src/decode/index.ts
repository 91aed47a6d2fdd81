export { countMetrics, decodeLogs, decodeTraces, inspectLogs } from "./decode.ts";
export type {
  Decoded,
  DecodedLog,
  DecodedSpan,
  Inspected,
  MetricsCount,
  OtlpContentType,
  WireTypes,
} from "./decoded.ts";
export { OtlpDecodeError } from "./error.ts";
export { type DecodeLimits, defaultLimits } from "./limits.ts";
