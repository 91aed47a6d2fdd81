import type { AttributeValue, Origin } from "../records.ts";
import type { AttributeSink } from "./attributes.ts";
import type { DecodedLog } from "./decoded.ts";

/** A log record as either wire format says it; 0, "" and null mean absent. */
export interface LogDraft {
  readonly origin: Origin;
  readonly time: bigint;
  readonly observed: bigint;
  readonly severityNumber: number;
  readonly severityText: string;
  readonly eventName: string;
  readonly body: AttributeValue;
  readonly attributes: AttributeSink;
  readonly traceId: string | undefined;
  readonly spanId: string | undefined;
  readonly flags: number;
}

/** The record; one without a time happened when it was observed, else when it was received. */
export function logRecord(draft: LogDraft, received: bigint): DecodedLog {
  const observed = draft.observed === 0n ? received : draft.observed;
  const { severityNumber, severityText, eventName, body, traceId, spanId, flags } = draft;
  return {
    signal: "log",
    origin: draft.origin,
    timeUnixNano: draft.time === 0n ? observed : draft.time,
    observedTimeUnixNano: observed,
    attributes: draft.attributes.values,
    ...(severityNumber === 0 ? {} : { severityNumber }),
    ...(severityText === "" ? {} : { severityText }),
    ...(eventName === "" ? {} : { eventName }),
    ...(body === null ? {} : { body }),
    ...(traceId === undefined ? {} : { traceId }),
    ...(spanId === undefined ? {} : { spanId }),
    ...(flags === 0 ? {} : { flags }),
    ...(draft.attributes.doubles ? { doubles: draft.attributes.doubles } : {}),
  };
}
