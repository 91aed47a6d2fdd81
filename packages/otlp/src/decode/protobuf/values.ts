import type { AttributeValue } from "../../records.ts";
import { type AttributeSink, boundedString, putOwn, setAttribute } from "../attributes.ts";
import { RecordError, type Report } from "../report.ts";
import {
  BYTES,
  FIXED64,
  forEachField,
  type Reader,
  readDouble,
  readInt64,
  readMessage,
  readVarint32,
  VARINT,
} from "./reader.ts";
import { internedString } from "./strings.ts";

export function readText(reader: Reader, report: Report): string {
  const range = readMessage(reader);
  return boundedString(internedString(range.buffer, range.position, range.end), report);
}

interface WireValue {
  value: AttributeValue;
  isDouble: boolean;
}

function readList(reader: Reader, depth: number, report: Report): readonly AttributeValue[] {
  const list: AttributeValue[] = [];
  forEachField(reader, (field, wire) => {
    if (field !== 1 || wire !== BYTES) return false;
    list.push(readValue(readMessage(reader), depth, report).value);
    return true;
  });
  return list;
}

function readMap(reader: Reader, depth: number, report: Report): Record<string, AttributeValue> {
  const map: Record<string, AttributeValue> = {};
  forEachField(reader, (field, wire) => {
    if (field !== 1 || wire !== BYTES) return false;
    const { key, value } = readKeyValue(readMessage(reader), depth, report);
    putOwn(map, key, value.value);
    return true;
  });
  return map;
}

/** An `AnyValue`; empty and unknown kinds are null. */
export function readValue(reader: Reader, depth: number, report: Report): WireValue {
  const result: WireValue = { value: null, isDouble: false };
  const nested = (): Reader => {
    if (depth >= report.limits.depth) {
      throw new RecordError(`a value is nested deeper than ${report.limits.depth}`);
    }
    return readMessage(reader);
  };
  forEachField(reader, (field, wire) => {
    result.isDouble = false;
    if (field === 1 && wire === BYTES) result.value = readText(reader, report);
    else if (field === 2 && wire === VARINT) result.value = readVarint32(reader) !== 0;
    else if (field === 3 && wire === VARINT) result.value = readInt64(reader);
    else if (field === 4 && wire === FIXED64) {
      result.value = readDouble(reader);
      result.isDouble = true;
    } else if (field === 5 && wire === BYTES) result.value = readList(nested(), depth + 1, report);
    else if (field === 6 && wire === BYTES) result.value = readMap(nested(), depth + 1, report);
    else if (field === 7 && wire === BYTES) {
      const range = readMessage(reader);
      result.value = range.buffer.slice(range.position, range.end);
    } else return false;
    return true;
  });
  return result;
}

function readKeyValue(
  reader: Reader,
  depth: number,
  report: Report,
): { readonly key: string; readonly value: WireValue } {
  let key = "";
  let value: WireValue = { value: null, isDouble: false };
  forEachField(reader, (field, wire) => {
    if (wire !== BYTES) return false;
    if (field === 1) key = readText(reader, report);
    else if (field === 2) value = readValue(readMessage(reader), depth, report);
    else return false;
    return true;
  });
  return { key, value };
}

/** Reads one `KeyValue` into the sink. */
export function readAttribute(reader: Reader, sink: AttributeSink, report: Report): void {
  const { key, value } = readKeyValue(readMessage(reader), 0, report);
  setAttribute(sink, key, value.value, value.isDouble, report);
}
