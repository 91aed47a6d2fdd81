import { open } from "node:fs/promises";
import { HEADER_BYTES, parseFrame, SMALLEST_FRAME } from "./frame.ts";
import type { Segment } from "./segments.ts";

/** A tail that held no whole frame: what a crash in the middle of a write leaves behind. */
export interface CutTail {
  readonly segment: string;
  readonly position: number;
  readonly bytes: number;
}

const blockBytes = 1 << 20;

/** Length of the valid frames at the beginning of a segment file. */
async function validLength(segment: Segment): Promise<{ valid: number; size: number }> {
  const file = await open(segment.path, "r");
  try {
    const { size } = await file.stat();
    let valid = 0;
    let want = blockBytes;
    while (valid < size) {
      const buffer = new Uint8Array(Math.min(want, size - valid));
      await file.read(buffer, 0, buffer.length, valid);
      let offset = 0;
      let parsed = parseFrame(buffer, offset);
      while (parsed.kind === "frame" || parsed.kind === "erased") {
        offset += parsed.length;
        parsed = parseFrame(buffer, offset);
      }
      valid += offset;
      if (parsed.kind === "corrupt") break;
      const needed = parsed.needed;
      if (valid + Math.max(needed, HEADER_BYTES) > size) break;
      want = Math.max(blockBytes, needed, SMALLEST_FRAME);
    }
    return { valid, size };
  } finally {
    await file.close();
  }
}

/** Cuts what follows the last whole frame of the newest segment; what is cut was never acknowledged. */
export async function cutTail(segment: Segment): Promise<{ end: number; cut?: CutTail }> {
  const { valid, size } = await validLength(segment);
  const end = segment.base + valid;
  if (valid === size) return { end };
  const file = await open(segment.path, "r+");
  try {
    await file.truncate(valid);
    await file.datasync();
  } finally {
    await file.close();
  }
  return { end, cut: { segment: segment.path, position: end, bytes: size - valid } };
}
