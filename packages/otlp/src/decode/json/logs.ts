import type { Origin } from "../../records.ts";
import { boundedString } from "../attributes.ts";
import { spanIdOf, traceIdOf } from "../ids.ts";
import type { LogDraft } from "../log-record.ts";
import type { Report } from "../report.ts";
import { forEachRecord } from "./envelope.ts";
import { enumOf, type JsonObject, optionalString, parseBody, timeOf } from "./parse.ts";
import { anyValue, attributesOf } from "./values.ts";

const names = { resources: "resourceLogs", scopes: "scopeLogs", records: "logRecords" };

function draftOf(record: JsonObject, origin: Origin, report: Report): LogDraft {
  const severityText = optionalString(record, "severityText");
  const eventName = optionalString(record, "eventName");
  return {
    origin,
    time: timeOf(record.timeUnixNano, "timeUnixNano"),
    observed: timeOf(record.observedTimeUnixNano, "observedTimeUnixNano"),
    severityNumber: enumOf(record.severityNumber, "severityNumber"),
    severityText: severityText === undefined ? "" : boundedString(severityText, report),
    eventName: eventName === undefined ? "" : boundedString(eventName, report),
    body: anyValue(record.body, 0, report),
    attributes: attributesOf(record, report),
    traceId: traceIdOf(record.traceId),
    spanId: spanIdOf(record.spanId),
    flags: enumOf(record.flags, "flags"),
  };
}

/** Calls `take` with each log record of the body; one that cannot be taken is rejected. */
export function readJsonLogs(
  body: Uint8Array,
  report: Report,
  take: (draft: LogDraft) => void,
): void {
  forEachRecord(parseBody(body), names, report, (record, origin) => {
    take(draftOf(record, origin, report));
  });
}
