import type { AttributeValue, Origin } from "../../records.ts";
import { attributeSink } from "../attributes.ts";
import type { LogDraft } from "../log-record.ts";
import { RecordError, type Report } from "../report.ts";
import { forEachRecord } from "./envelope.ts";
import { readId } from "./ids.ts";
import {
  BYTES,
  createReader,
  FIXED32,
  FIXED64,
  forEachField,
  type Reader,
  readFixed32,
  readFixed64,
  readMessage,
  readVarint32,
  VARINT,
} from "./reader.ts";
import { readAttribute, readText, readValue } from "./values.ts";

const latest = 2n ** 63n;

/** A fixed64 time; what no clock can say rejects the record. */
export function readTime(reader: Reader): bigint {
  const time = readFixed64(reader);
  if (time >= latest) throw new RecordError("a time is out of range");
  return time;
}

function readLog(reader: Reader, origin: Origin, report: Report): LogDraft {
  const attributes = attributeSink();
  let [time, observed] = [0n, 0n];
  let [severityNumber, flags] = [0, 0];
  let [severityText, eventName] = ["", ""];
  let body: AttributeValue = null;
  let traceId: string | undefined;
  let spanId: string | undefined;
  forEachField(reader, (field, wire) => {
    if (field === 6 && wire === BYTES) readAttribute(reader, attributes, report);
    else if (field === 1 && wire === FIXED64) time = readTime(reader);
    else if (field === 11 && wire === FIXED64) observed = readTime(reader);
    else if (field === 2 && wire === VARINT) severityNumber = readVarint32(reader);
    else if (field === 3 && wire === BYTES) severityText = readText(reader, report);
    else if (field === 5 && wire === BYTES) body = readValue(readMessage(reader), 0, report).value;
    else if (field === 8 && wire === FIXED32) flags = readFixed32(reader);
    else if (field === 9 && wire === BYTES) traceId = readId(reader, 16);
    else if (field === 10 && wire === BYTES) spanId = readId(reader, 8);
    else if (field === 12 && wire === BYTES) eventName = readText(reader, report);
    else return false;
    return true;
  });
  return {
    origin,
    time,
    observed,
    severityNumber,
    severityText,
    eventName,
    body,
    attributes,
    traceId,
    spanId,
    flags,
  };
}

/** Calls `take` with each log record of the body; one that cannot be taken is rejected. */
export function readProtobufLogs(
  body: Uint8Array,
  report: Report,
  take: (draft: LogDraft) => void,
): void {
  forEachRecord(createReader(body), report, (record, origin) => {
    take(readLog(record, origin, report));
  });
}
