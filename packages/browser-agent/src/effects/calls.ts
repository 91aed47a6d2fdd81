import { createAlarm } from "../alarm.ts";
import { beforeCalls } from "../dom/before-calls.ts";
import { listen } from "../dom/listen.ts";
import { type Stop, stopAll } from "../source.ts";
import { agentState } from "../state.ts";
import type { Effect, SensorContext } from "./effect.ts";
import { answerOf } from "./native-answer.ts";
import { pictureOf } from "./pictures.ts";

/** Calls that a person perceives and that leave neither mutation nor event. */
const calls: readonly (readonly [kind: Effect["kind"], owner: string, methods: string])[] = [
  ["new_tab", "window", "open"],
  ["dialog", "window", "print alert confirm prompt"],
  ["dialog", "HTMLInputElement", "showPicker"],
  ["dialog", "Navigator", "share"],
  ["media", "Navigator", "vibrate"],
  ["media", "HTMLMediaElement", "play pause"],
  ["media", "Element", "requestFullscreen"],
  ["media", "AudioScheduledSourceNode", "start"],
  // By prototype: to name the instance starts the speech service.
  ["media", "SpeechSynthesis", "speak"],
  ["change", "CSSStyleSheet", "insertRule deleteRule replace replaceSync"],
  ["change", "Clipboard", "writeText write"],
];

const flat = "fillRect clearRect stroke fill drawImage putImageData fillText strokeRect strokeText";
const deep = "drawArrays drawElements clear";
const drawing = [
  ["CanvasRenderingContext2D", flat],
  ["WebGLRenderingContext", deep],
  ["WebGL2RenderingContext", deep],
  ["GPUCanvasContext", "getCurrentTexture"],
] as const;

/** A press that has not become a click by then is a drag. */
const pressMs = 2_000;

const handedOver = new WeakSet<Element>();

/** Whether a worker paints the canvas, where nobody can look. */
export const isHandedOver = (canvas: Element): boolean => handedOver.has(canvas);

/**
 * Reports what calls show. Drawing is watched from a press on until its answer is known: what paints
 * already between press and click paints by itself.
 */
export function watchCalls({ report, awaited }: SensorContext): Stop {
  const { now } = agentState();
  let stopCalls: Stop | undefined;
  let stopDrawing: Stop | undefined;
  let pressedAt = 0;
  /** What canvases showed before they were painted, but for those that show something else now. */
  const before = new Map<Element, string>();
  /** A picture is painted by many calls, of which one is enough. */
  let painted: Element | undefined;

  const watchAll = (): Stop =>
    stopAll([
      ...calls.map(([kind, owner, methods]) =>
        beforeCalls(owner, methods, (_, [text]) =>
          report({
            kind,
            message: kind === "dialog" && typeof text === "string" ? text : undefined,
          }),
        ),
      ),
      beforeCalls("HTMLElement", "click", (element: Element) => {
        const kind = answerOf(element);
        if (kind) report({ kind });
      }),
    ]);
  const onDraw = ({ canvas }: { readonly canvas: HTMLCanvasElement }): void => {
    if (canvas === painted || !canvas.isConnected) return;
    painted = canvas;
    if (!before.has(canvas)) before.set(canvas, pictureOf(canvas));
    queueMicrotask(() => {
      painted = undefined;
      // Painted again as it was, it answers nothing.
      const picture = before.get(canvas);
      if (picture && picture === pictureOf(canvas)) return;
      before.set(canvas, "");
      report({ kind: "change", node: canvas });
    });
  };
  const alarm = createAlarm(() => {
    if (awaited() || now() - pressedAt < pressMs) alarm.within(pressMs);
    else {
      stopDrawing?.();
      stopDrawing = undefined;
    }
  });
  return stopAll([
    // They cost something to watch, and nothing is lost before the first press.
    listen(window, ["pointerdown", "keydown"], () => {
      stopCalls ??= watchAll();
      if (!document.getElementsByTagName("canvas").length) return;
      pressedAt = now();
      before.clear();
      stopDrawing ??= stopAll(
        drawing.map(([owner, methods]) => beforeCalls(owner, methods, onDraw)),
      );
      alarm.within(pressMs);
    }),
    beforeCalls("HTMLCanvasElement", "transferControlToOffscreen", (canvas: Element) => {
      handedOver.add(canvas);
    }),
    beforeCalls("Element", "animate", (node: Element) => report({ kind: "change", node })),
    alarm.stop,
    () => {
      stopCalls?.();
      stopDrawing?.();
    },
  ]);
}
