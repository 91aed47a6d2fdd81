import { type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import { useColourScheme } from "../app/use-colour-scheme.ts";
import { offsetText } from "../text/duration.ts";
import { drawAxis } from "./draw.ts";
import { laneNames, type Mark } from "./mark.ts";
import { readPalette } from "./palette.ts";
import { axisHeight, type Box, boxAt, lanePlaces, placeMarks } from "./place.ts";
import { createTimeScale } from "./scale.ts";
import classes from "./TimeAxis.module.css";
import { useWidth } from "./use-width.ts";

export interface TimeAxisProps {
  readonly marks: readonly Mark[];
  /** Milliseconds since the Unix epoch: the whole session. */
  readonly start: number;
  readonly end: number;
  /** The part that is shown; the whole session if absent. */
  readonly zoom: readonly [number, number] | undefined;
  readonly highlighted: ReadonlySet<string>;
  readonly caret: number | undefined;
  readonly onPick: (marks: readonly Mark[]) => void;
  readonly onZoom: (zoom: readonly [number, number] | undefined) => void;
  /** Id of the list that says the same in words. */
  readonly describedBy: string;
}

interface Hover {
  readonly box: Box;
  readonly x: number;
}

const tipText = ({ marks }: Box): string => {
  const label = marks[0]?.label ?? "";
  return marks.length > 1 ? `${label} and ${marks.length - 1} more` : label;
};

/** A drag of fewer pixels is a click. */
const smallestDrag = 6;

/** The session on one axis of time, drawn; the list that `describedBy` names is its twin in words. */
export function TimeAxis(props: TimeAxisProps) {
  const { marks, start, end, zoom, highlighted, caret } = props;
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const [stageRef, width] = useWidth<HTMLDivElement>();
  const [hover, setHover] = useState<Hover>();
  const [brush, setBrush] = useState<readonly [number, number]>();
  const scheme = useColourScheme();

  const scale = useMemo(() => {
    const moments = marks.flatMap(({ lane, from, to }) => (lane === "page" ? [from] : [from, to]));
    return createTimeScale(moments, zoom?.[0] ?? start, zoom?.[1] ?? end, width);
  }, [marks, start, end, zoom, width]);
  const boxes = useMemo(() => placeMarks(marks, scale), [marks, scale]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme changes what the palette reads
  useEffect(() => {
    const canvas = canvasRef.current;
    const context = canvas?.getContext("2d");
    if (!canvas || !context || width === 0) return;
    const ratio = window.devicePixelRatio;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(axisHeight * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const picture = {
      scale,
      boxes,
      origin: start,
      highlighted,
      ...(caret === undefined ? {} : { caret }),
      ...(brush === undefined ? {} : { brush }),
    };
    drawAxis(context, picture, readPalette(canvas));
  }, [scale, boxes, start, highlighted, caret, brush, width, scheme]);

  const placeOf = (event: PointerEvent): readonly [number, number] => {
    const area = event.currentTarget.getBoundingClientRect();
    return [event.clientX - area.left, event.clientY - area.top];
  };
  const move = (event: PointerEvent) => {
    const [x, y] = placeOf(event);
    if (brush) setBrush([brush[0], x]);
    const box = boxAt(boxes, x, y);
    setHover(box && { box, x });
  };
  const release = (event: PointerEvent) => {
    const [x, y] = placeOf(event);
    const dragged = brush;
    setBrush(undefined);
    if (dragged && Math.abs(x - dragged[0]) >= smallestDrag) {
      const edges = [dragged[0], x].toSorted((a, b) => a - b).map(scale.timeAt);
      props.onZoom([edges[0] ?? start, edges[1] ?? end]);
      return;
    }
    const box = boxAt(boxes, x, y);
    if (box) props.onPick(box.marks);
  };

  return (
    <div className={classes.axis}>
      <div className={classes.names} aria-hidden="true" style={{ height: axisHeight }}>
        {lanePlaces.map(({ id, y, height }) => (
          <span key={id} className={classes.name} style={{ top: y, height }}>
            {laneNames[id]}
          </span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the pointer only; keys and readers have the list of moments */}
      <div
        ref={stageRef}
        className={classes.stage}
        onPointerDown={(event) => {
          const [x] = placeOf(event);
          event.currentTarget.setPointerCapture(event.pointerId);
          setBrush([x, x]);
        }}
        onPointerMove={move}
        onPointerUp={release}
        onPointerLeave={() => setHover(undefined)}
        onDoubleClick={() => props.onZoom(undefined)}
      >
        <canvas
          ref={canvasRef}
          role="img"
          aria-label="The session on an axis of time: pages, user, frustration, network, back end, errors and vitals. The list of moments below says the same in words."
          aria-describedby={props.describedBy}
          style={{ height: axisHeight }}
        />
        {hover && !brush && (
          <div
            className={classes.tip}
            style={{
              top: hover.box.y + hover.box.height + 6,
              ...(hover.x > width / 2 ? { right: width - hover.x } : { left: hover.x }),
            }}
          >
            <span className={classes.time}>
              {offsetText((hover.box.marks[0]?.from ?? start) - start)}
            </span>{" "}
            {tipText(hover.box)}
          </div>
        )}
      </div>
    </div>
  );
}
