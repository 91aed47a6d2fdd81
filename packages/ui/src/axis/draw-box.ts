import type { Palette } from "./palette.ts";
import type { Box } from "./place.ts";

type Paint = (canvas: CanvasRenderingContext2D, box: Box, room: number, palette: Palette) => void;

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
  room: number,
  colour: string,
): void {
  canvas.fillStyle = colour;
  canvas.textAlign = "left";
  canvas.textBaseline = "middle";
  canvas.fillText(fitted(canvas, text, room), x, box.y + box.height / 2 + 1);
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
  write(canvas, labelOf(box), box.x + 8, box, box.width - 12, palette.ink);
};

const dot: Paint = (canvas, box, room, palette) => {
  const middle = box.y + box.height / 2;
  canvas.fillStyle = palette.accent;
  pill(canvas, box.x, middle - 5, box.width, 10);
  canvas.font = `600 11px ${palette.font}`;
  write(canvas, times(box), box.x + box.width + 4, box, room - box.width - 6, palette.ink);
};

const field: Paint = (canvas, box, _room, palette) => {
  const shown = canvas.globalAlpha;
  canvas.globalAlpha = shown * 0.38;
  canvas.fillStyle = palette.accent;
  pill(canvas, box.x, box.y + box.height / 2 - 4, box.width, 8);
  canvas.globalAlpha = shown;
};

const bar: Paint = (canvas, box, _room, palette) => {
  const calm = box.lane === "backend" ? palette.backend : palette.tones.neutral;
  canvas.fillStyle = box.tone === "bad" ? palette.tones.bad : calm;
  canvas.beginPath();
  canvas.roundRect(box.x, box.y, box.width, box.height, 2);
  canvas.fill();
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
  write(canvas, text, box.x + box.width + 5, box, room - box.width - 8, palette.ink);
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
  write(canvas, text, box.x + 17, box, room - 22, palette.ink);
};

const text: Paint = (canvas, box, room, palette) => {
  canvas.fillStyle = palette.tones[box.tone];
  canvas.fillRect(box.x, box.y + 6, 2, box.height - 12);
  canvas.font = `500 11px ${palette.font}`;
  const tone = box.tone === "neutral" ? palette.muted : palette.tones[box.tone];
  write(canvas, labelOf(box), box.x + 6, box, room - 10, tone);
};

const paints: Readonly<Record<Box["shape"], Paint>> = { band, dot, field, bar, bolt, cross, text };

/** Draws one box; while others are highlighted it steps back. `room` is the free width from its left edge. */
export function drawBox(
  canvas: CanvasRenderingContext2D,
  box: Box,
  room: number,
  highlighted: ReadonlySet<string>,
  palette: Palette,
): void {
  const isLit = box.marks.some(({ reference }) => highlighted.has(reference));
  canvas.globalAlpha = highlighted.size === 0 || isLit || box.shape === "band" ? 1 : 0.28;
  paints[box.shape](canvas, box, room, palette);
  if (isLit && box.shape !== "band") {
    canvas.strokeStyle = palette.accent;
    canvas.lineWidth = 1.5;
    canvas.beginPath();
    const inset = box.shape === "bar" ? -2 : 4;
    canvas.roundRect(box.x - 2.5, box.y + inset, box.width + 5, box.height - 2 * inset, 4);
    canvas.stroke();
  }
  canvas.globalAlpha = 1;
}
