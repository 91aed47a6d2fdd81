import type { Origin, SpanEvent, SpanLink } from "../../records.ts";
import { attributeSink } from "../attributes.ts";
import type { Decoded, DecodedSpan } from "../decoded.ts";
import type { Report } from "../report.ts";
import { spanRecord } from "../span-record.ts";
import { forEachRecord } from "./envelope.ts";
import { readId } from "./ids.ts";
import { readTime } from "./logs.ts";
import {
  BYTES,
  createReader,
  FIXED64,
  forEachField,
  type Reader,
  readMessage,
  readVarint32,
  VARINT,
} from "./reader.ts";
import { readAttribute, readText } from "./values.ts";

function readEvent(reader: Reader, report: Report): SpanEvent {
  const attributes = attributeSink();
  let timeUnixNano = 0n;
  let name = "";
  forEachField(reader, (field, wire) => {
    if (field === 1 && wire === FIXED64) timeUnixNano = readTime(reader);
    else if (field === 2 && wire === BYTES) name = readText(reader, report);
    else if (field === 3 && wire === BYTES) readAttribute(reader, attributes, report);
    else return false;
    return true;
  });
  return { timeUnixNano, name, attributes: attributes.values };
}

/** A link to an invalid id links to nothing. */
function readLink(reader: Reader, report: Report): SpanLink[] {
  const attributes = attributeSink();
  let traceId: string | undefined;
  let spanId: string | undefined;
  forEachField(reader, (field, wire) => {
    if (wire !== BYTES) return false;
    if (field === 1) traceId = readId(reader, 16);
    else if (field === 2) spanId = readId(reader, 8);
    else if (field === 4) readAttribute(reader, attributes, report);
    else return false;
    return true;
  });
  if (traceId === undefined || spanId === undefined) return [];
  return [{ traceId, spanId, attributes: attributes.values }];
}

function readStatus(reader: Reader, report: Report): { code: number; message: string } {
  const status = { code: 0, message: "" };
  forEachField(reader, (field, wire) => {
    if (field === 2 && wire === BYTES) status.message = readText(reader, report);
    else if (field === 3 && wire === VARINT) status.code = readVarint32(reader);
    else return false;
    return true;
  });
  return status;
}

function readSpan(reader: Reader, origin: Origin, received: bigint, report: Report): DecodedSpan {
  const attributes = attributeSink();
  const events: SpanEvent[] = [];
  const links: SpanLink[] = [];
  let [start, end] = [0n, 0n];
  let kind = 0;
  let [name, traceState] = ["", ""];
  let status = { code: 0, message: "" };
  let traceId: string | undefined;
  let spanId: string | undefined;
  let parentSpanId: string | undefined;
  forEachField(reader, (field, wire) => {
    if (field === 9 && wire === BYTES) readAttribute(reader, attributes, report);
    else if (field === 1 && wire === BYTES) traceId = readId(reader, 16);
    else if (field === 2 && wire === BYTES) spanId = readId(reader, 8);
    else if (field === 3 && wire === BYTES) traceState = readText(reader, report);
    else if (field === 4 && wire === BYTES) parentSpanId = readId(reader, 8);
    else if (field === 5 && wire === BYTES) name = readText(reader, report);
    else if (field === 6 && wire === VARINT) kind = readVarint32(reader);
    else if (field === 7 && wire === FIXED64) start = readTime(reader);
    else if (field === 8 && wire === FIXED64) end = readTime(reader);
    else if (field === 11 && wire === BYTES) events.push(readEvent(readMessage(reader), report));
    else if (field === 13 && wire === BYTES) links.push(...readLink(readMessage(reader), report));
    else if (field === 15 && wire === BYTES) status = readStatus(readMessage(reader), report);
    else return false;
    return true;
  });
  return spanRecord(
    {
      origin,
      traceId,
      spanId,
      parentSpanId,
      traceState,
      name,
      kind,
      start,
      end,
      statusCode: status.code,
      statusMessage: status.message,
      attributes,
      events,
      links,
    },
    received,
    report,
  );
}

export function decodeProtobufTraces(
  body: Uint8Array,
  received: bigint,
  report: Report,
): Decoded<DecodedSpan> {
  const records: DecodedSpan[] = [];
  forEachRecord(createReader(body), report, (record, origin) => {
    records.push(readSpan(record, origin, received, report));
  });
  return report.finish(records);
}
