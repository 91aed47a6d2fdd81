import { type Reader, readMessage } from "./reader.ts";

const hex: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, "0"),
);

/** Bytes of an id as lower-case hex, undefined if of another length or zero. */
export function readId(reader: Reader, bytes: number): string | undefined {
  const range = readMessage(reader);
  if (range.end - range.position !== bytes) return undefined;
  let text = "";
  let sum = 0;
  for (let index = range.position; index < range.end; index++) {
    const byte = range.buffer[index] ?? 0;
    sum |= byte;
    text += hex[byte];
  }
  return sum === 0 ? undefined : text;
}
