import type {
  Decoded,
  DecodedLog,
  DecodedSpan,
  Inspected,
  MetricsCount,
  OtlpContentType,
} from "./decoded.ts";
import { readJsonLogs } from "./json/logs.ts";
import { countJsonPoints } from "./json/metrics.ts";
import { plainJsonLogs } from "./json/plain-logs.ts";
import { decodeJsonTraces } from "./json/traces.ts";
import { type DecodeLimits, defaultLimits } from "./limits.ts";
import { logRecord } from "./log-record.ts";
import { readProtobufLogs } from "./protobuf/logs.ts";
import { countProtobufPoints } from "./protobuf/metrics.ts";
import { plainProtobufLogs } from "./protobuf/plain-logs.ts";
import { decodeProtobufTraces } from "./protobuf/traces.ts";
import { createReport } from "./report.ts";

const nanoseconds = (milliseconds: number): bigint => BigInt(Math.trunc(milliseconds)) * 1_000_000n;

const logsReader = (contentType: OtlpContentType): typeof readJsonLogs =>
  contentType === "application/json" ? readJsonLogs : readProtobufLogs;

/**
 * The log records of an OTLP request body (decompressed). Throws `OtlpDecodeError` for a body that
 * is no OTLP; records that cannot be taken are counted in `rejected`.
 *
 * @example decodeLogs(body, "application/json", Date.now()).records
 */
export function decodeLogs(
  body: Uint8Array,
  contentType: OtlpContentType,
  receivedAtMs: number,
  limits: DecodeLimits = defaultLimits,
): Decoded<DecodedLog> {
  const report = createReport(limits);
  const received = nanoseconds(receivedAtMs);
  const records: DecodedLog[] = [];
  logsReader(contentType)(body, report, (draft) => records.push(logRecord(draft, received)));
  return report.finish(records);
}

/**
 * What `decodeLogs` would say of a body, for less: nearly every body is so plain that nothing needs
 * to be made of it to know that nothing is lost.
 */
export function inspectLogs(
  body: Uint8Array,
  contentType: OtlpContentType,
  limits: DecodeLimits = defaultLimits,
): Inspected {
  const plain =
    contentType === "application/json"
      ? plainJsonLogs(body, limits)
      : plainProtobufLogs(body, limits);
  if (plain !== undefined) return { records: plain, rejected: 0 };
  const report = createReport(limits, false);
  let records = 0;
  logsReader(contentType)(body, report, () => {
    records += 1;
  });
  return report.finish(records);
}

/** The spans of an OTLP request body, as `decodeLogs`. */
export function decodeTraces(
  body: Uint8Array,
  contentType: OtlpContentType,
  receivedAtMs: number,
  limits: DecodeLimits = defaultLimits,
): Decoded<DecodedSpan> {
  const decode = contentType === "application/json" ? decodeJsonTraces : decodeProtobufTraces;
  return decode(body, nanoseconds(receivedAtMs), createReport(limits));
}

/** Data points of a metrics request: they are accepted and counted, not stored. */
export const countMetrics = (body: Uint8Array, contentType: OtlpContentType): MetricsCount => ({
  dataPoints:
    contentType === "application/json" ? countJsonPoints(body) : countProtobufPoints(body),
});
