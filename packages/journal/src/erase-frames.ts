import { open, readFile, rename } from "node:fs/promises";
import { erasedFrame, type Frame, parseFrame } from "./frame.ts";
import type { Segment } from "./segments.ts";
import { syncFolder } from "./sync-folder.ts";

/**
 * Blanks the frames of a closed segment that match. The file is written anew and takes the old
 * one's place in one step: a reader sees the one or the other, never half a frame.
 */
export async function eraseFrames(
  folder: string,
  segment: Segment,
  matches: (frame: Frame) => boolean,
): Promise<number> {
  const bytes = new Uint8Array(await readFile(segment.path));
  let erased = 0;
  let offset = 0;
  for (;;) {
    const parsed = parseFrame(bytes, offset);
    if (parsed.kind === "incomplete" || parsed.kind === "corrupt") break;
    if (parsed.kind === "frame" && matches(parsed.frame)) {
      bytes.set(erasedFrame(parsed.length), offset);
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
