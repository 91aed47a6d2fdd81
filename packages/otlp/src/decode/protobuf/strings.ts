import { OtlpDecodeError } from "../error.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });
const slots = 8192;
const longestInterned = 48;

// The same few hundred names and values come in every request, so decoded strings are kept over
// requests; the table is bounded and a new string takes the place of an older one. Only the text is
// kept, never a view of the request, which would keep all of that in memory.
const table: string[] = new Array(slots).fill("");

/** Whether a text of ASCII is these bytes. */
const isText = (text: string, buffer: Uint8Array, start: number, length: number): boolean => {
  if (text.length !== length) return false;
  for (let index = 0; index < length; index++) {
    if (text.charCodeAt(index) !== buffer[start + index]) return false;
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

/** The UTF-8 text of a range; short ones of ASCII that were seen before cost no decoding. */
export function internedString(buffer: Uint8Array, start: number, end: number): string {
  const length = end - start;
  if (length === 0) return "";
  if (length > longestInterned) return decode(buffer, start, end);
  let hash = length;
  for (let index = start; index < end; index++) {
    hash = (Math.imul(hash, 31) + (buffer[index] ?? 0)) | 0;
  }
  const position = (hash ^ (hash >>> 15)) & (slots - 1);
  const known = table[position];
  if (known !== undefined && isText(known, buffer, start, length)) return known;
  const text = decode(buffer, start, end);
  // A text as long as its bytes is ASCII; others could look like bytes that are no UTF-8.
  if (text.length === length) table[position] = text;
  return text;
}
