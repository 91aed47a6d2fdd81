import { open, readFile, rename } from "node:fs/promises";
import { encodeFrame, erasedFrame, type Frame, parseFrame, SMALLEST_FRAME } from "./frame.ts";
import type { Segment } from "./segments.ts";
import { syncFolder } from "./sync-folder.ts";

/**
 * What is left of a frame's body when something of it is erased: undefined if all of it stays, else
 * fewer bytes, none if nothing does.
 */
export type Remainder = (frame: Frame) => Uint8Array | undefined;

/** A frame and a blank one that together are as long as the frame was. */
function shortened(frame: Frame, body: Uint8Array, length: number): Uint8Array {
  const bytes = erasedFrame(length);
  if (body.length === 0) return bytes;
  const rest = Buffer.concat(encodeFrame({ ...frame, body }));
  const gap = length - rest.length;
  // What cannot be made to fit goes: what is to be erased weighs more than what is to stay.
  if (gap !== 0 && gap < SMALLEST_FRAME) return bytes;
  bytes.set(rest);
  if (gap > 0) bytes.set(erasedFrame(gap), rest.length);
  return bytes;
}

/**
 * Erases what `remainder` leaves out of the frames of a closed segment. The file is written anew
 * and takes the old one's place in one step: a reader sees the one or the other, never half a
 * frame. Positions stay: a frame that becomes shorter is followed by a blank one.
 */
export async function eraseFrames(
  folder: string,
  segment: Segment,
  remainder: Remainder,
): Promise<number> {
  const bytes = new Uint8Array(await readFile(segment.path));
  let erased = 0;
  let offset = 0;
  for (;;) {
    const parsed = parseFrame(bytes, offset);
    if (parsed.kind === "incomplete" || parsed.kind === "corrupt") break;
    const body = parsed.kind === "frame" ? remainder(parsed.frame) : undefined;
    if (parsed.kind === "frame" && body !== undefined) {
      bytes.set(shortened(parsed.frame, body, parsed.length), offset);
      erased += 1;
    }
    offset += parsed.length;
  }
  if (erased === 0) return 0;
  const file = await open(`${segment.path}.new`, "w");
  await file
    .writeFile(bytes)
    .then(() => file.datasync())
    .finally(() => file.close());
  await rename(`${segment.path}.new`, segment.path);
  await syncFolder(folder);
  return erased;
}
