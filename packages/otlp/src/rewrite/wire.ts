import { BYTES } from "../decode/protobuf/reader.ts";

/** Bytes one after the other. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A protobuf varint; a negative number is written as 64 bits, as the standard says. */
export function varint(value: bigint | number): Uint8Array {
  const bytes: number[] = [];
  if (typeof value === "number" && value >= 0) {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    return Uint8Array.from([...bytes, rest]);
  }
  let rest = BigInt.asUintN(64, BigInt(value));
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  return Uint8Array.from([...bytes, Number(rest)]);
}

/** A field that brings its own length. */
export const delimited = (field: number, content: Uint8Array): Uint8Array =>
  concat([varint(field * 8 + BYTES), varint(content.length), content]);
