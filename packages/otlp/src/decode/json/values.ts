import type { Attributes, AttributeValue } from "../../records.ts";
import {
  type AttributeSink,
  attributeSink,
  boundedString,
  putOwn,
  setAttribute,
} from "../attributes.ts";
import { RecordError, type Report } from "../report.ts";
import { integerOf, isObject, type JsonObject } from "./parse.ts";

const present = (value: unknown): boolean => value !== undefined && value !== null;

const int64Limit = 2n ** 63n;

function integerValue(value: unknown): number | bigint {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  if (typeof value === "string" && /^-?\d{1,15}$/.test(value)) return Number(value);
  const integer = integerOf(value, "intValue") ?? 0n;
  if (integer >= int64Limit || integer < -int64Limit) {
    throw new RecordError('"intValue" is beyond 64 bits');
  }
  const number = Number(integer);
  return Number.isSafeInteger(number) ? number : integer;
}

function doubleValue(value: unknown): number {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (value === "NaN" || value === "Infinity" || value === "-Infinity") return Number(value);
  if (typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value))) {
    return Number(value);
  }
  throw new RecordError('"doubleValue" is not a number');
}

function bytesValue(value: unknown): Uint8Array {
  if (typeof value === "string") {
    try {
      const standard = value.replaceAll("-", "+").replaceAll("_", "/");
      return Uint8Array.from(atob(standard), (character) => character.charCodeAt(0));
    } catch {
      // falls through to the one message for every unreadable value
    }
  }
  throw new RecordError('"bytesValue" is not base64');
}

function listOf(parent: unknown): readonly unknown[] {
  const values = isObject(parent) ? parent.values : undefined;
  if (values === undefined || values === null) return [];
  if (Array.isArray(values)) return values;
  throw new RecordError('"values" is not a list');
}

function mapValue(parent: unknown, depth: number, report: Report): Attributes {
  const map: Record<string, AttributeValue> = {};
  for (const entry of listOf(parent)) {
    if (!isObject(entry) || typeof entry.key !== "string") {
      throw new RecordError("a map's entry has no key");
    }
    putOwn(map, boundedString(entry.key, report), anyValue(entry.value, depth, report));
  }
  return map;
}

/** An `AnyValue`; `{}` and null mean an empty value, unknown kinds too. */
export function anyValue(value: unknown, depth: number, report: Report): AttributeValue {
  if (value === undefined || value === null) return null;
  if (!isObject(value)) throw new RecordError("a value is not an AnyValue object");
  const text = value.stringValue;
  if (typeof text === "string") return boundedString(text, report);
  if (present(text)) throw new RecordError('"stringValue" is not a string');
  if (present(value.intValue)) return integerValue(value.intValue);
  if (present(value.doubleValue)) return doubleValue(value.doubleValue);
  const boolean = value.boolValue;
  if (typeof boolean === "boolean") return boolean;
  if (present(boolean)) throw new RecordError('"boolValue" is not a boolean');
  if (present(value.bytesValue)) return bytesValue(value.bytesValue);
  if (depth >= report.limits.depth) {
    throw new RecordError(`a value is nested deeper than ${report.limits.depth}`);
  }
  if (present(value.arrayValue)) {
    return listOf(value.arrayValue).map((entry) => anyValue(entry, depth + 1, report));
  }
  if (present(value.kvlistValue)) return mapValue(value.kvlistValue, depth + 1, report);
  return null;
}

/** A list of `KeyValue`; what is no list or has no key rejects the record. */
export function attributesOf(parent: JsonObject, report: Report): AttributeSink {
  const sink = attributeSink();
  const list = parent.attributes;
  if (list === undefined || list === null) return sink;
  if (!Array.isArray(list)) throw new RecordError('"attributes" is not a list');
  for (const entry of list) {
    if (!isObject(entry)) throw new RecordError("an attribute is not an object");
    const key = entry.key;
    if (typeof key !== "string") throw new RecordError("an attribute has no key");
    const value = entry.value;
    const isDouble = isObject(value) && present(value.doubleValue);
    setAttribute(sink, boundedString(key, report), anyValue(value, 0, report), isDouble, report);
  }
  return sink;
}
