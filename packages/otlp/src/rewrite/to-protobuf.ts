import { integerOf, isObject, type JsonObject, parseBody } from "../decode/json/parse.ts";
import { BYTES, FIXED32, FIXED64, VARINT } from "../decode/protobuf/reader.ts";
import { RecordError } from "../decode/report.ts";
import { envelopes, type Message, type RewrittenSignal, type Scalar } from "./messages.ts";
import { concat, delimited, varint } from "./wire.ts";

const deepest = 64;

const fixed = (bytes: number, write: (view: DataView) => void): Uint8Array => {
  const view = new DataView(new ArrayBuffer(bytes));
  write(view);
  return new Uint8Array(view.buffer);
};

const integer = (value: unknown): bigint => BigInt.asUintN(64, integerOf(value, "a number") ?? 0n);

const text = (value: unknown): string => {
  if (typeof value === "string") return value;
  throw new RecordError("a text is not a string");
};

function hexBytes(value: unknown): Uint8Array {
  const digits = text(value);
  // An id that is none means that there is none: never a reason to refuse.
  if (!/^(?:[\da-f]{2})+$/i.test(digits)) return new Uint8Array();
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function base64Bytes(value: unknown): Uint8Array {
  const standard = text(value).replaceAll("-", "+").replaceAll("_", "/");
  try {
    return Uint8Array.from(atob(standard), (character) => character.charCodeAt(0));
  } catch {
    throw new RecordError("bytes are not base64");
  }
}

const wires: Readonly<Record<Scalar, number>> = {
  text: BYTES,
  string: BYTES,
  hex: BYTES,
  base64: BYTES,
  bool: VARINT,
  enum: VARINT,
  int64: VARINT,
  fixed32: FIXED32,
  fixed64: FIXED64,
  double: FIXED64,
};

function scalarBytes(type: Scalar, value: unknown): Uint8Array {
  switch (type) {
    case "text":
    case "string":
      return new TextEncoder().encode(text(value));
    case "hex":
      return hexBytes(value);
    case "base64":
      return base64Bytes(value);
    case "bool":
      return varint(value === true ? 1 : 0);
    case "enum":
    case "int64":
      return varint(integer(value));
    case "fixed32":
      return fixed(4, (view) => view.setUint32(0, Number(integer(value) & 0xffff_ffffn), true));
    case "fixed64":
      return fixed(8, (view) => view.setBigUint64(0, integer(value), true));
    case "double":
      return fixed(8, (view) => view.setFloat64(0, Number(value), true));
    default:
      return type satisfies never;
  }
}

/** Records stand three lists down; one that cannot be read was rejected when it came. */
const recordLevel = 2;

function messageBytes(message: Message, value: unknown, level: number): Uint8Array {
  if (!isObject(value)) throw new RecordError("a message is not an object");
  if (level > deepest) throw new RecordError(`a value is nested deeper than ${deepest}`);
  const parts: Uint8Array[] = [];
  for (const [name, { number, type, repeated }] of message.fields) {
    const given: unknown = Object.hasOwn(value, name) ? value[name] : undefined;
    if (given === undefined || given === null) continue;
    for (const one of repeated && Array.isArray(given) ? given : [given]) {
      if (typeof type === "string") {
        const bytes = scalarBytes(type, one);
        if (wires[type] === BYTES) parts.push(delimited(number, bytes));
        else parts.push(varint(number * 8 + wires[type]), bytes);
        continue;
      }
      try {
        parts.push(delimited(number, messageBytes(type, one ?? {}, level + 1)));
      } catch (error) {
        if (level !== recordLevel || !repeated || !(error instanceof RecordError)) throw error;
      }
    }
  }
  return concat(parts);
}

/**
 * An OTLP/JSON request in protobuf, for a receiver that takes nothing else. Records that a decoder
 * rejects are left out, as are fields that OTLP does not have.
 *
 * @throws OtlpDecodeError if the body is no OTLP/JSON.
 */
export function jsonToProtobuf(body: Uint8Array, signal: RewrittenSignal): Uint8Array {
  const request: JsonObject = parseBody(body);
  return messageBytes(envelopes[signal].request, request, 0);
}
