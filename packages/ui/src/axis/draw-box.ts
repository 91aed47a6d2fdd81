import type { Palette } from "./palette.ts";
import type { Box } from "./place.ts";

/** Free pixels beside a box: from its left edge on, and up to its left edge. */
export interface Room {
  readonly after: number;
  readonly before: number;
}

/** Paints a box and returns the left edge of what was painted, its label included. */
type Paint = (canvas: CanvasRenderingContext2D, box: Box, room: Room, palette: Palette) => number;

/** `text`, cut with an ellipsis to fit; nothing if hardly a letter would be left. */
function fitted(canvas: CanvasRenderingContext2D, text: string, room: number): string {
  if (room < 16) return "";
  if (canvas.measureText(text).width <= room) return text;
  let end = text.length;
  while (end > 1 && canvas.measureText(`${text.slice(0, end)}…`).width > room) end -= 1;
  return end < 3 ? "" : `${text.slice(0, end)}…`;
}

function write(
  canvas: CanvasRenderingContext2D,
  text: string,
  x: number,
  box: Box,
  colour: string,
): void {
  canvas.fillStyle = colour;
  canvas.textAlign = "left";
  canvas.textBaseline = "middle";
  canvas.fillText(text, x, box.y + box.height / 2 + 1);
}

const gap = 5;

/** Writes a label behind the box; before it where only there it fits. Returns the left edge. */
function label(
  canvas: CanvasRenderingContext2D,
  text: string,
  box: Box,
  room: Room,
  colour: string,
): number {
  const behind = room.after - box.width - 2 * gap;
  const width = canvas.measureText(text).width;
  if (width > behind && width < room.before - 2 * gap) {
    const x = box.x - gap - width;
    write(canvas, text, x, box, colour);
    return x;
  }
  write(canvas, fitted(canvas, text, behind), box.x + box.width + gap, box, colour);
  return box.x;
}

function pill(
  canvas: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  canvas.beginPath();
  canvas.roundRect(x, y, width, height, Math.min(height, width) / 2);
  canvas.fill();
}

const labelOf = (box: Box): string => box.marks[0]?.label ?? "";
const times = (box: Box): string => (box.marks.length > 1 ? `×${box.marks.length}` : "");

const band: Paint = (canvas, box, _room, palette) => {
  canvas.font = `600 11px ${palette.font}`;
  write(canvas, fitted(canvas, labelOf(box), box.width - 12), box.x + 8, box, palette.ink);
  return box.x;
};

const dot: Paint = (canvas, box, room, palette) => {
  const middle = box.y + box.height / 2;
  canvas.fillStyle = palette.accent;
  pill(canvas, box.x, middle - 5, box.width, 10);
  canvas.font = `600 11px ${palette.font}`;
  return label(canvas, times(box), box, room, palette.ink);
};

const field: Paint = (canvas, box, _room, palette) => {
  const shown = canvas.globalAlpha;
  canvas.globalAlpha = shown * 0.38;
  canvas.fillStyle = palette.accent;
  pill(canvas, box.x, box.y + box.height / 2 - 4, box.width, 8);
  canvas.globalAlpha = shown;
  return box.x;
};

const bar: Paint = (canvas, box, _room, palette) => {
  const calm = box.lane === "backend" ? palette.backend : palette.tones.neutral;
  canvas.fillStyle = box.tone === "bad" ? palette.tones.bad : calm;
  canvas.beginPath();
  canvas.roundRect(box.x, box.y, box.width, box.height, 2);
  canvas.fill();
  return box.x;
};

const bolt: Paint = (canvas, box, room, palette) => {
  const middle = box.y + box.height / 2;
  canvas.fillStyle = palette.tones.warn;
  pill(canvas, box.x, middle - 8, box.width, 16);
  canvas.fillStyle = palette.surface;
  canvas.save();
  canvas.translate(box.x + box.width / 2 - 4, middle - 6);
  canvas.beginPath();
  for (const [x, y] of [
    [5, 0],
    [0, 7],
    [3.5, 7],
    [3, 12],
    [8, 5],
    [4.5, 5],
  ] as const) {
    canvas.lineTo(x, y);
  }
  canvas.fill();
  canvas.restore();
  canvas.font = `500 11px ${palette.font}`;
  const more = times(box);
  const text = more === "" ? labelOf(box) : `${labelOf(box)} ${more}`;
  return label(canvas, text, box, room, palette.ink);
};

const cross: Paint = (canvas, box, room, palette) => {
  const x = box.x + 6;
  const y = box.y + box.height / 2;
  canvas.strokeStyle = palette.tones.bad;
  canvas.lineWidth = 2;
  canvas.beginPath();
  canvas.moveTo(x - 4, y - 4);
  canvas.lineTo(x + 4, y + 4);
  canvas.moveTo(x + 4, y - 4);
  canvas.lineTo(x - 4, y + 4);
  canvas.stroke();
  canvas.font = `500 11px ${palette.font}`;
  const more = times(box);
  const text = more === "" ? labelOf(box) : `${more} ${labelOf(box)}`;
  return label(canvas, text, box, room, palette.ink);
};

const text: Paint = (canvas, box, room, palette) => {
  canvas.fillStyle = palette.tones[box.tone];
  canvas.fillRect(box.x, box.y + 6, 2, box.height - 12);
  canvas.font = `500 11px ${palette.font}`;
  const tone = box.tone === "neutral" ? palette.muted : palette.tones[box.tone];
  return label(canvas, labelOf(box), box, room, tone);
};

const paints: Readonly<Record<Box["shape"], Paint>> = { band, dot, field, bar, bolt, cross, text };

/** Draws one box; while others are highlighted it steps back. Returns the left edge of what was painted. */
export function drawBox(
  canvas: CanvasRenderingContext2D,
  box: Box,
  room: Room,
  highlighted: ReadonlySet<string>,
  palette: Palette,
): number {
  const isLit = box.marks.some(({ reference }) => highlighted.has(reference));
  canvas.globalAlpha = highlighted.size === 0 || isLit || box.shape === "band" ? 1 : 0.28;
  const left = paints[box.shape](canvas, box, room, palette);
  if (isLit && box.shape !== "band") {
    canvas.strokeStyle = palette.accent;
    canvas.lineWidth = 1.5;
    canvas.beginPath();
    const inset = box.shape === "bar" ? -2 : 4;
    canvas.roundRect(box.x - 2.5, box.y + inset, box.width + 5, box.height - 2 * inset, 4);
    canvas.stroke();
  }
  canvas.globalAlpha = 1;
  return left;
}
