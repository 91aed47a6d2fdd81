/** A stretch in which nothing happened, drawn at a fixed width whatever its length. */
export interface IdleBreak {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly width: number;
}

/** Milliseconds to pixels and back: linear where something happens, idle stretches folded. */
export interface TimeScale {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  readonly breaks: readonly IdleBreak[];
  readonly xOf: (time: number) => number;
  readonly timeAt: (x: number) => number;
  /** Pixels for a millisecond outside the breaks. */
  readonly density: number;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly width: number;
}

const breakWidth = 34;
/** Pause kept on each side of an idle stretch, so that no mark touches the fold. */
const breath = 1500;

function idleStretches(moments: readonly number[], start: number, end: number, idle: number) {
  const sorted = [...moments, start, end]
    .filter((time) => time >= start && time <= end)
    .toSorted((a, b) => a - b);
  return sorted.flatMap((time, index) => {
    const next = sorted[index + 1];
    return next !== undefined && next - time > idle
      ? [{ from: time + breath, to: next - breath }]
      : [];
  });
}

/**
 * The scale of a session from `start` to `end` over `width` pixels. Pauses longer than `idle`
 * milliseconds between two of `moments` are folded, unless that would leave no room for the rest.
 */
export function createTimeScale(
  moments: readonly number[],
  start: number,
  end: number,
  width: number,
  idle = 12_000,
): TimeScale {
  const last = Math.max(end, start + 1);
  const all = idleStretches(moments, start, last, idle);
  const folded = all.length * breakWidth < width / 2 ? all : [];
  const idleTime = folded.reduce((sum, { from, to }) => sum + to - from, 0);
  const density = (width - folded.length * breakWidth) / Math.max(1, last - start - idleTime);
  const pieces: Piece[] = [];
  const breaks: IdleBreak[] = [];
  let x = 0;
  let time = start;
  for (const { from, to } of folded) {
    pieces.push({ from: time, to: from, x, width: (from - time) * density });
    x += (from - time) * density;
    const fold = { from, to, x, width: breakWidth };
    pieces.push(fold);
    breaks.push(fold);
    x += breakWidth;
    time = to;
  }
  pieces.push({ from: time, to: last, x, width: (last - time) * density });
  return {
    start,
    end: last,
    width,
    breaks,
    density,
    xOf: (wanted) => {
      const at = Math.min(last, Math.max(start, wanted));
      const piece = pieces.find(({ to }) => at <= to);
      if (!piece) return width;
      const share = (at - piece.from) / Math.max(1, piece.to - piece.from);
      return piece.x + share * piece.width;
    },
    timeAt: (wanted) => {
      const at = Math.min(width, Math.max(0, wanted));
      const piece = pieces.find((each) => at <= each.x + each.width);
      if (!piece) return last;
      const share = piece.width === 0 ? 0 : (at - piece.x) / piece.width;
      return piece.from + share * (piece.to - piece.from);
    },
  };
}
