import { listen } from "../dom/listen.ts";
import { patch } from "../dom/patch.ts";
import { type Stop, stopAll } from "../source.ts";
import { clickInProgress } from "../sources/causing-click.ts";
import { agentState } from "../state.ts";
import type { StartSensor } from "./effect.ts";

const flat =
  "fillRect clearRect stroke fill drawImage putImageData fillText strokeRect strokeText".split(" ");
const deep = "drawArrays drawElements clear".split(" ");
const drawing: readonly (readonly [string, readonly string[]])[] = [
  ["CanvasRenderingContext2D", flat],
  ["WebGLRenderingContext", deep],
  ["WebGL2RenderingContext", deep],
  ["GPUCanvasContext", ["getCurrentTexture"]],
  ["ImageBitmapRenderingContext", ["transferFromImageBitmap"]],
];

/** A picture is painted by many calls; one of them is enough. */
const sameFrameMs = 4;

/** A press that has not become a click by then is a drag. */
const pressMs = 2_000;

const handedOver = new WeakSet<Element>();

/** Whether a worker paints the canvas, where nobody can look. */
export const isHandedOver = (canvas: Element): boolean => handedOver.has(canvas);

type Methods = Record<string, (...args: unknown[]) => unknown>;

const prototypeOf = (name: string): Methods | undefined => {
  const type: unknown = Reflect.get(globalThis, name);
  return typeof type === "function" ? Object(type.prototype) : undefined;
};

/**
 * Drawing on a canvas of the page, watched from a press on until its answer is known: what paints
 * already between press and click paints by itself.
 */
export const watchCanvas: StartSensor = ({ report, awaited }) => {
  let stops: Stop[] = [];
  let last: { readonly canvas: Element; readonly click: unknown; readonly at: number } | undefined;

  const note = (context: unknown): void => {
    const canvas: unknown = Reflect.get(Object(context), "canvas");
    if (!(canvas instanceof Element) || !canvas.isConnected) return;
    const click = clickInProgress();
    const at = agentState().now();
    const same = last?.canvas === canvas && last.click === click && at - last.at < sameFrameMs;
    last = { canvas, click, at };
    if (!same) report({ kind: "change", node: canvas });
  };
  const before = (owner: Methods, method: string, tell: (self: unknown) => void): Stop =>
    patch(
      owner,
      method,
      (original) =>
        function (this: unknown, ...args: unknown[]): unknown {
          tell(this);
          return Reflect.apply(original, this, args);
        },
    );
  const arm = (): void => {
    if (stops.length || !document.getElementsByTagName("canvas").length) return;
    for (const [name, methods] of drawing) {
      const owner = prototypeOf(name);
      if (owner) stops.push(...methods.map((method) => before(owner, method, note)));
    }
  };
  const disarm = (): void => {
    stopAll(stops)();
    stops = [];
  };
  const canvases = prototypeOf("HTMLCanvasElement");
  const stopEarly = stopAll([
    listen(window, ["pointerdown"], () => {
      arm();
      setTimeout(() => {
        if (!awaited().length) disarm();
      }, pressMs);
    }),
    canvases
      ? before(canvases, "transferControlToOffscreen", (self) => {
          if (self instanceof Element) handedOver.add(self);
        })
      : () => {},
  ]);
  return { arm, disarm, stop: stopAll([stopEarly, disarm]) };
};
