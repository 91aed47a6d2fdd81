import { durationText, offsetText } from "../text/duration.ts";
import { drawBox } from "./draw-box.ts";
import type { Palette } from "./palette.ts";
import { axisHeight, type Box, headHeight, lanePlaces } from "./place.ts";
import type { TimeScale } from "./scale.ts";
import { ticksOf } from "./ticks.ts";

/** What an axis shows at one moment. */
export interface AxisPicture {
  readonly scale: TimeScale;
  readonly boxes: readonly Box[];
  /** Start of the session: labels count from here. */
  readonly origin: number;
  /** References drawn strong while the others step back; none if empty. */
  readonly highlighted: ReadonlySet<string>;
  /** Time of the caret, milliseconds since the Unix epoch. */
  readonly caret?: number;
  /** The part that is being dragged over, pixels. */
  readonly brush?: readonly [number, number];
}

function drawGround(
  canvas: CanvasRenderingContext2D,
  picture: AxisPicture,
  palette: Palette,
): void {
  const { scale, boxes } = picture;
  const bands = boxes.filter(({ shape }) => shape === "band");
  for (const [index, band] of bands.entries()) {
    canvas.fillStyle = palette.bands[index % 2 === 0 ? 0 : 1];
    canvas.fillRect(band.x, headHeight, band.width, axisHeight - headHeight);
  }
  canvas.fillStyle = palette.line;
  for (const { y } of lanePlaces) canvas.fillRect(0, y, scale.width, 1);
  for (const fold of scale.breaks) {
    canvas.fillStyle = palette.surface;
    canvas.fillRect(fold.x + 3, headHeight, fold.width - 6, axisHeight - headHeight);
  }
}

function drawHead(canvas: CanvasRenderingContext2D, picture: AxisPicture, palette: Palette): void {
  const { scale, origin } = picture;
  canvas.font = `500 11px ${palette.font}`;
  canvas.textBaseline = "middle";
  for (const time of ticksOf(scale)) {
    const x = scale.xOf(time);
    canvas.fillStyle = palette.line;
    canvas.fillRect(x, headHeight - 6, 1, axisHeight - headHeight + 6);
    canvas.fillStyle = palette.muted;
    canvas.textAlign = x < 8 ? "left" : "center";
    canvas.fillText(offsetText(time - origin), x < 8 ? x + 5 : x, 9);
  }
  canvas.textAlign = "center";
  for (const fold of scale.breaks) {
    const middle = fold.x + fold.width / 2;
    canvas.fillStyle = palette.muted;
    canvas.fillText("≋", middle, headHeight + 12);
    canvas.save();
    canvas.translate(middle, (axisHeight + headHeight) / 2 + 8);
    canvas.rotate(-Math.PI / 2);
    canvas.fillText(`${durationText(fold.to - fold.from)} idle`, 0, 0);
    canvas.restore();
  }
}

function drawCaret(canvas: CanvasRenderingContext2D, picture: AxisPicture, palette: Palette): void {
  const { scale, caret, brush } = picture;
  if (brush) {
    canvas.fillStyle = palette.accentSoft;
    const [from, to] = brush;
    canvas.fillRect(Math.min(from, to), 0, Math.abs(to - from), axisHeight);
  }
  if (caret === undefined || caret < scale.start || caret > scale.end) return;
  const x = Math.round(scale.xOf(caret));
  canvas.fillStyle = palette.accent;
  canvas.fillRect(x - 0.5, headHeight - 6, 1.5, axisHeight - headHeight + 6);
  canvas.beginPath();
  canvas.moveTo(x - 5, headHeight - 10);
  canvas.lineTo(x + 5, headHeight - 10);
  canvas.lineTo(x, headHeight - 3);
  canvas.fill();
}

/** Draws the whole axis; the canvas is `scale.width` by `axisHeight` pixels of the page. */
export function drawAxis(
  canvas: CanvasRenderingContext2D,
  picture: AxisPicture,
  palette: Palette,
): void {
  canvas.clearRect(0, 0, picture.scale.width, axisHeight);
  drawGround(canvas, picture, palette);
  drawHead(canvas, picture, palette);
  // From the right, so that each label knows how much room there is before its neighbour's.
  const tracks = Map.groupBy(picture.boxes, ({ y, shape }) => (shape === "band" ? "page" : y));
  for (const track of tracks.values()) {
    let edge = picture.scale.width;
    for (const [index, box] of track.toReversed().entries()) {
      const previous = track.at(-2 - index);
      const before = box.x - (previous ? previous.x + previous.width : 0);
      const room = { after: edge - box.x, before };
      edge = drawBox(canvas, box, room, picture.highlighted, palette);
    }
  }
  drawCaret(canvas, picture, palette);
}
