import { OtlpDecodeError } from "../error.ts";

/** A message's range within the body; ranges nest, the buffer is never copied. */
export interface Reader {
  readonly buffer: Uint8Array;
  readonly view: DataView;
  position: number;
  readonly end: number;
}

/** Wire types of protobuf. */
export const VARINT = 0;
export const FIXED64 = 1;
export const BYTES = 2;
export const FIXED32 = 5;

const truncated = (): never => {
  throw new OtlpDecodeError("The body ends in the middle of a protobuf field.");
};

export const createReader = (buffer: Uint8Array): Reader => ({
  buffer,
  view: new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength),
  position: 0,
  end: buffer.length,
});

/** A varint as an unsigned 32-bit number, for tags, lengths and enums; higher bits are ignored. */
export function readVarint32(reader: Reader): number {
  let result = 0;
  for (let shift = 0; shift < 70; shift += 7) {
    if (reader.position >= reader.end) return truncated();
    const byte = reader.buffer[reader.position++] ?? 0;
    if (shift < 32) result |= (byte & 0x7f) << shift;
    if (byte < 0x80) return result >>> 0;
  }
  throw new OtlpDecodeError("A protobuf varint is longer than ten bytes.");
}

/** A signed 64-bit varint; `bigint` only beyond 2^53. */
export function readInt64(reader: Reader): number | bigint {
  let low = 0;
  let high = 0;
  for (let index = 0; index < 10; index++) {
    if (reader.position >= reader.end) return truncated();
    const byte = reader.buffer[reader.position++] ?? 0;
    const bits = byte & 0x7f;
    if (index < 4) low |= bits << (index * 7);
    else if (index === 4) {
      low |= bits << 28;
      high |= bits >>> 4;
    } else high |= bits << (index * 7 - 32);
    if (byte < 0x80) return combine(low >>> 0, high | 0);
  }
  throw new OtlpDecodeError("A protobuf varint is longer than ten bytes.");
}

function combine(low: number, high: number): number | bigint {
  const number = high * 2 ** 32 + low;
  return Number.isSafeInteger(number) ? number : (BigInt(high) << 32n) | BigInt(low);
}

function advance(reader: Reader, length: number): number {
  const start = reader.position;
  if (length > reader.end - start) return truncated();
  reader.position = start + length;
  return start;
}

export const readFixed64 = (reader: Reader): bigint => {
  const start = advance(reader, 8);
  return reader.view.getBigUint64(start, true);
};

export const readDouble = (reader: Reader): number => {
  const start = advance(reader, 8);
  return reader.view.getFloat64(start, true);
};

export const readFixed32 = (reader: Reader): number => {
  const start = advance(reader, 4);
  return reader.view.getUint32(start, true);
};

/** A length-delimited field as a range of the same buffer. */
export function readMessage(reader: Reader): Reader {
  const length = readVarint32(reader);
  const start = advance(reader, length);
  return { buffer: reader.buffer, view: reader.view, position: start, end: start + length };
}

export function skipField(reader: Reader, wireType: number): void {
  if (wireType === VARINT) readInt64(reader);
  else if (wireType === FIXED64) advance(reader, 8);
  else if (wireType === BYTES) advance(reader, readVarint32(reader));
  else if (wireType === FIXED32) advance(reader, 4);
  else throw new OtlpDecodeError(`The body is not protobuf: wire type ${wireType}.`);
}

/**
 * Calls `visit` with each field's number and wire type; a field that it does not take (returns
 * false) is skipped, as the standard asks for unknown ones.
 */
export function forEachField(
  reader: Reader,
  visit: (field: number, wireType: number) => boolean,
): void {
  while (reader.position < reader.end) {
    const tag = readVarint32(reader);
    const wireType = tag & 7;
    if (tag >>> 3 === 0) throw new OtlpDecodeError("The body is not protobuf: field number 0.");
    if (!visit(tag >>> 3, wireType)) skipField(reader, wireType);
  }
}
