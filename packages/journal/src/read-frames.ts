import { type FileHandle, open } from "node:fs/promises";
import { parseFrame, type StoredFrame } from "./frame.ts";

/** A part of the journal as it lies in one file: whole frames, if nothing has damaged it. */
export interface Stretch {
  readonly path: string;
  /** Where it begins in the file. */
  readonly offset: number;
  /** Where it begins in the journal. */
  readonly position: number;
  readonly bytes: number;
}

/** What stands at the beginning of a stretch. */
export interface ReadFrames {
  readonly frames: readonly StoredFrame[];
  /** Behind the last frame, or where the stretch begins if no frame stands there. */
  readonly next: number;
}

/**
 * Reads the first frames of a stretch, about so many bytes of them and at least one. Erased frames
 * are passed over.
 */
export async function readFrames(
  file: FileHandle,
  stretch: Stretch,
  maximumBytes: number,
): Promise<ReadFrames> {
  const { position } = stretch;
  let want = Math.min(maximumBytes, stretch.bytes);
  for (;;) {
    const buffer = new Uint8Array(want);
    await file.read(buffer, 0, want, stretch.offset);
    const frames: StoredFrame[] = [];
    let offset = 0;
    let parsed = parseFrame(buffer, offset);
    while (parsed.kind === "frame" || parsed.kind === "erased") {
      const next = position + offset + parsed.length;
      if (parsed.kind === "frame") {
        frames.push({ ...parsed.frame, position: position + offset, next });
      }
      offset += parsed.length;
      parsed = parseFrame(buffer, offset);
    }
    const needed = parsed.kind === "incomplete" ? parsed.needed : 0;
    if (offset > 0 || needed <= want || needed > stretch.bytes) {
      return { frames, next: position + offset };
    }
    want = needed;
  }
}

/** Reads the first frames of a stretch, as a process may that has not opened the journal. */
export async function readStretch(stretch: Stretch, maximumBytes: number): Promise<ReadFrames> {
  const file = await open(stretch.path, "r");
  try {
    return await readFrames(file, stretch, maximumBytes);
  } finally {
    await file.close();
  }
}
