import { patch } from "../dom/patch.ts";
import { type Stop, stopAll } from "../source.ts";
import type { StartSensor } from "./effect.ts";

const drawing: readonly (readonly [string, readonly string[]])[] = [
  [
    "CanvasRenderingContext2D",
    ["fillRect", "clearRect", "stroke", "fill", "drawImage", "putImageData", "fillText"],
  ],
  ["WebGLRenderingContext", ["drawArrays", "drawElements", "clear"]],
  ["WebGL2RenderingContext", ["drawArrays", "drawElements", "clear"]],
];

/** Drawing on a canvas, watched only while a click is awaited on a page that has one. */
export const watchCanvas: StartSensor = ({ report }) => {
  let stops: Stop[] = [];
  const stop = (): void => {
    stopAll(stops)();
    stops = [];
  };
  const watch = (name: string, methods: readonly string[]): void => {
    const type: unknown = Reflect.get(globalThis, name);
    if (typeof type !== "function") return;
    const prototype: Record<string, (...args: unknown[]) => unknown> = Object(type.prototype);
    for (const method of methods) {
      stops.push(
        patch(
          prototype,
          method,
          (original) =>
            function (this: unknown, ...args: unknown[]): unknown {
              report({ kind: "change" });
              return Reflect.apply(original, this, args);
            },
        ),
      );
    }
  };
  return {
    arm() {
      if (stops.length || !document.getElementsByTagName("canvas").length) return;
      for (const [name, methods] of drawing) watch(name, methods);
    },
    disarm: stop,
    stop,
  };
};
