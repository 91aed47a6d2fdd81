import type { Scene } from "../scene/scene.ts";
import type { Visit } from "../scene/visits.ts";
import type { Line } from "./lines.ts";

/** A part of a session: a stay on a page, with its lines. */
export interface Chapter {
  readonly visit: Visit | undefined;
  readonly from: number;
  readonly lines: readonly Line[];
}

/** The lines under the page on which they happened. */
export function chaptersOf({ visits, first }: Scene, lines: readonly Line[]): readonly Chapter[] {
  if (visits.length === 0) return [{ visit: undefined, from: first.time, lines }];
  const chapters = visits.map((visit): { visit: Visit; from: number; lines: Line[] } => ({
    visit,
    from: visit.opened.time,
    lines: [],
  }));
  let current = 0;
  for (const line of lines) {
    while (current + 1 < chapters.length && (chapters[current + 1]?.from ?? 0) <= line.time) {
      current += 1;
    }
    chapters[current]?.lines.push(line);
  }
  return chapters;
}
