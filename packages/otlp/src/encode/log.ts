import { joinMembers, quote } from "./record.ts";
import { encodeTime } from "./time.ts";
import { encodeAttributes, encodeValue } from "./value.ts";

/** A log record before encoding; times are milliseconds since the epoch. */
export interface OutgoingLog {
  readonly time: number;
  readonly observedTime: number;
  readonly severityNumber: number;
  readonly severityText: string;
  readonly eventName?: string | undefined;
  readonly body?: unknown;
  readonly attributes: object;
  readonly traceId?: string | undefined;
  readonly spanId?: string | undefined;
  readonly flags?: number | undefined;
}

/** One OTLP/JSON `LogRecord`, as text. */
export function encodeLog(log: OutgoingLog, isDouble: (key: string) => boolean): string {
  return joinMembers({
    timeUnixNano: encodeTime(log.time),
    observedTimeUnixNano: encodeTime(log.observedTime),
    severityNumber: log.severityNumber,
    severityText: quote(log.severityText),
    eventName: quote(log.eventName),
    body: log.body === undefined ? undefined : encodeValue(log.body),
    attributes: encodeAttributes(log.attributes, isDouble),
    traceId: quote(log.traceId),
    spanId: quote(log.spanId),
    flags: log.flags,
  });
}
