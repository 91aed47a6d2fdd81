import { OtlpDecodeError } from "../error.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });
const slots = 8192;
const longestInterned = 48;

interface Slot {
  readonly bytes: Uint8Array;
  readonly text: string;
}

// The same few hundred names and values come in every request, so decoded strings are kept over
// requests; the table is bounded and a new string takes the place of an older one.
const table: (Slot | undefined)[] = new Array(slots).fill(undefined);

const sameBytes = (slot: Slot, buffer: Uint8Array, start: number, length: number): boolean => {
  if (slot.bytes.length !== length) return false;
  for (let index = 0; index < length; index++) {
    if (slot.bytes[index] !== buffer[start + index]) return false;
  }
  return true;
};

function decode(buffer: Uint8Array, start: number, end: number): string {
  try {
    return utf8.decode(buffer.subarray(start, end));
  } catch {
    throw new OtlpDecodeError("A string of the body is not UTF-8.");
  }
}

/** The UTF-8 text of a range; short ones that were seen before cost no decoding. */
export function internedString(buffer: Uint8Array, start: number, end: number): string {
  const length = end - start;
  if (length === 0) return "";
  if (length > longestInterned) return decode(buffer, start, end);
  let hash = length;
  for (let index = start; index < end; index++) {
    hash = (Math.imul(hash, 31) + (buffer[index] ?? 0)) | 0;
  }
  const position = (hash ^ (hash >>> 15)) & (slots - 1);
  const slot = table[position];
  if (slot !== undefined && sameBytes(slot, buffer, start, length)) return slot.text;
  const text = decode(buffer, start, end);
  table[position] = { bytes: buffer.slice(start, end), text };
  return text;
}
