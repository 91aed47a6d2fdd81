import { type Tone, worstTone } from "../session/tone.ts";
import { type LaneId, laneIds, type Mark } from "./mark.ts";
import type { TimeScale } from "./scale.ts";

/** Height of the labels above the lanes, pixels. */
export const headHeight = 24;

const laneHeights: Readonly<Record<LaneId, number>> = {
  page: 24,
  user: 28,
  frustration: 28,
  network: 30,
  backend: 30,
  error: 26,
  vital: 24,
};

/** Where a lane is drawn, pixels from the top of the axis. */
export interface LanePlace {
  readonly id: LaneId;
  readonly y: number;
  readonly height: number;
}

/** All lanes from top to bottom. */
export const lanePlaces: readonly LanePlace[] = laneIds.map((id, index) => ({
  id,
  height: laneHeights[id],
  y: laneIds.slice(0, index).reduce((sum, above) => sum + laneHeights[above], headHeight),
}));

/** Height of the whole axis, pixels. */
export const axisHeight: number = Object.values(laneHeights).reduce(
  (sum, height) => sum + height,
  headHeight,
);

/** One or several marks as drawn; those too near to tell apart are one box with their number. */
export interface Box {
  readonly lane: LaneId;
  readonly shape: Mark["shape"];
  readonly marks: readonly Mark[];
  readonly tone: Tone;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

const smallestWidth: Readonly<Record<Mark["shape"], number>> = {
  band: 2,
  dot: 10,
  field: 4,
  bar: 4,
  bolt: 16,
  cross: 12,
  text: 4,
};

/** Points are drawn around their time, lasting things from where they begin. */
const isPoint = (shape: Mark["shape"]): boolean => shape === "dot" || shape === "cross";

function boxOf(mark: Mark, scale: TimeScale, lane: LanePlace): Box {
  const from = scale.xOf(mark.from);
  const smallest = smallestWidth[mark.shape];
  const width = Math.max(smallest, scale.xOf(mark.to) - from);
  const x = isPoint(mark.shape) ? from - smallest / 2 : from;
  const row = mark.shape === "bar" ? 8 : 0;
  return {
    lane: mark.lane,
    shape: mark.shape,
    marks: [mark],
    tone: mark.tone,
    x: Math.max(0, Math.min(x, scale.width - smallest)),
    width,
    y: row === 0 ? lane.y : lane.y + 3 + mark.row * row,
    height: row === 0 ? lane.height : row - 1,
  };
}

const joins = (previous: Box, next: Box): boolean =>
  previous.shape === next.shape &&
  previous.y === next.y &&
  previous.shape !== "band" &&
  next.x < previous.x + previous.width + 1;

const joined = (previous: Box, next: Box): Box => ({
  ...previous,
  marks: [...previous.marks, ...next.marks],
  tone: worstTone([previous.tone, next.tone]),
  width: Math.max(previous.x + previous.width, next.x + next.width) - previous.x,
});

/** Places marks on the scale; what is wholly outside it is left out. */
export function placeMarks(marks: readonly Mark[], scale: TimeScale): readonly Box[] {
  const boxes: Box[] = [];
  const lastOf = new Map<string, number>();
  for (const mark of marks) {
    const lane = lanePlaces.find(({ id }) => id === mark.lane);
    if (!lane || mark.to < scale.start || mark.from > scale.end) continue;
    const box = boxOf(mark, scale, lane);
    const track = `${box.y} ${box.shape}`;
    const index = lastOf.get(track);
    const previous = index === undefined ? undefined : boxes[index];
    if (index !== undefined && previous && joins(previous, box)) {
      boxes[index] = joined(previous, box);
    } else {
      lastOf.set(track, boxes.push(box) - 1);
    }
  }
  return boxes;
}

/** The box at a point of the axis, the smallest first; bands only where nothing else is. */
export function boxAt(boxes: readonly Box[], x: number, y: number): Box | undefined {
  const reach = 3;
  const lane = lanePlaces.find((place) => y >= place.y && y < place.y + place.height);
  if (!lane) return undefined;
  return boxes
    .filter((box) => box.lane === lane.id)
    .filter((box) => x >= box.x - reach && x <= box.x + box.width + reach)
    .toSorted((a, b) => distance(a, y) - distance(b, y) || a.width - b.width)[0];
}

const distance = (box: Box, y: number): number => Math.abs(box.y + box.height / 2 - y);
