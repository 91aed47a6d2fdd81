import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** One file of the journal; its name is the position at which it begins. */
export interface Segment {
  readonly base: number;
  readonly path: string;
}

const suffix = ".journal";
const namePattern = /^(\d{16})\.journal$/;

export const segmentAt = (folder: string, base: number): Segment => ({
  base,
  path: join(folder, `${String(base).padStart(16, "0")}${suffix}`),
});

/** Segments of a folder, oldest first. */
export async function listSegments(folder: string): Promise<Segment[]> {
  const bases = (await readdir(folder)).flatMap((name) => {
    const digits = namePattern.exec(name)?.[1];
    return digits === undefined ? [] : [Number(digits)];
  });
  return bases.sort((a, b) => a - b).map((base) => segmentAt(folder, base));
}

export const removeSegment = (segment: Segment): Promise<void> => rm(segment.path, { force: true });
