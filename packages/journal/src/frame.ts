import { crc32 } from "node:zlib";

export type Signal = "logs" | "traces" | "metrics";

/** One accepted request: the journal keeps the body as it is and knows nothing of its meaning. */
export interface Frame {
  readonly signal: Signal;
  readonly contentType: string;
  /** Milliseconds since the Unix epoch. */
  readonly receivedAt: number;
  readonly body: Uint8Array;
}

/** A frame on disk: `position` is where it begins in the journal, `next` where it ends. */
export interface StoredFrame extends Frame {
  readonly position: number;
  readonly next: number;
}

const signals: readonly Signal[] = ["logs", "traces", "metrics"];
/** A frame whose content was erased: readers pass over it. */
const ERASED = 255;

/** Length of the payload and its CRC-32, both 32 bits, little-endian. */
export const HEADER_BYTES = 8;
/** Signal, length of the content type, time of receipt. */
const PREFIX_BYTES = 10;

/** Bytes of a frame as they go to disk, in two parts: the body is not copied. */
export function encodeFrame(frame: Frame): readonly [head: Uint8Array, body: Uint8Array] {
  const { body, contentType } = frame;
  const start = HEADER_BYTES + PREFIX_BYTES;
  const head = Buffer.allocUnsafe(start + Buffer.byteLength(contentType));
  head.writeUInt32LE(head.length - HEADER_BYTES + body.length, 0);
  head.writeUInt8(signals.indexOf(frame.signal), HEADER_BYTES);
  head.writeUInt8(head.length - start, HEADER_BYTES + 1);
  head.writeDoubleLE(frame.receivedAt, HEADER_BYTES + 2);
  head.write(contentType, start);
  head.writeUInt32LE(crc32(body, crc32(head.subarray(HEADER_BYTES))), 4);
  return [head, body];
}

function seal(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  view.setUint32(0, bytes.length - HEADER_BYTES, true);
  view.setUint32(4, crc32(bytes.subarray(HEADER_BYTES)), true);
}

/** A frame of the same length that says nothing: what takes the place of an erased one. */
export function erasedFrame(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  bytes[HEADER_BYTES] = ERASED;
  seal(bytes);
  return bytes;
}

const utf8 = new TextDecoder();

/** Smallest frame: what is shorter cannot be one. */
export const SMALLEST_FRAME = HEADER_BYTES + PREFIX_BYTES;

/** What stands at an offset: a frame, one that was erased, an unfinished one, or no frame at all. */
export type Parsed =
  | { readonly kind: "frame"; readonly frame: Frame; readonly length: number }
  | { readonly kind: "erased"; readonly length: number }
  | { readonly kind: "incomplete"; readonly needed: number }
  | { readonly kind: "corrupt" };

export function parseFrame(bytes: Uint8Array, offset: number): Parsed {
  const available = bytes.length - offset;
  if (available < HEADER_BYTES) return { kind: "incomplete", needed: HEADER_BYTES };
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, available);
  const length = HEADER_BYTES + view.getUint32(0, true);
  if (length < SMALLEST_FRAME) return { kind: "corrupt" };
  if (available < length) return { kind: "incomplete", needed: length };
  const payload = bytes.subarray(offset + HEADER_BYTES, offset + length);
  if (crc32(payload) !== view.getUint32(4, true)) return { kind: "corrupt" };
  const kind = payload[0] ?? ERASED;
  if (kind === ERASED) return { kind: "erased", length };
  const signal = signals[kind];
  const bodyStart = PREFIX_BYTES + (payload[1] ?? 0);
  if (signal === undefined || bodyStart > payload.length) return { kind: "corrupt" };
  return {
    kind: "frame",
    length,
    frame: {
      signal,
      contentType: utf8.decode(payload.subarray(PREFIX_BYTES, bodyStart)),
      receivedAt: view.getFloat64(HEADER_BYTES + 2, true),
      body: payload.subarray(bodyStart),
    },
  };
}
