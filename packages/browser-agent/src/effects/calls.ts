import { patch } from "../dom/patch.ts";
import { maskText } from "../names/mask-text.ts";
import { type Stop, stopAll } from "../source.ts";
import type { Effect, StartSensor } from "./effect.ts";

type Describe = (args: readonly unknown[], self: unknown) => Effect | undefined;

const always =
  (kind: Effect["kind"]): Describe =>
  () => ({ kind });

const spoken: Describe = ([text]) => ({
  kind: "dialog",
  message: typeof text === "string" ? maskText(text).slice(0, 200) : undefined,
});

const clicked: Describe = (_, self) => {
  if (self instanceof HTMLInputElement && self.type === "file") return { kind: "dialog" };
  if (!(self instanceof HTMLAnchorElement)) return undefined;
  return { kind: self.hasAttribute("download") ? "download" : "navigation" };
};

/** Calls that a person perceives and that leave neither mutation nor event. */
const calls = (): readonly (readonly [object | undefined, string, Describe])[] => [
  [window, "open", always("new_tab")],
  [window, "print", always("dialog")],
  [window, "alert", spoken],
  [window, "confirm", spoken],
  [window, "prompt", spoken],
  [HTMLElement.prototype, "click", clicked],
  [HTMLInputElement.prototype, "showPicker", always("dialog")],
  [HTMLMediaElement.prototype, "play", always("media")],
  [HTMLMediaElement.prototype, "pause", always("media")],
  [Element.prototype, "requestFullscreen", always("media")],
  [CSSStyleSheet.prototype, "insertRule", always("change")],
  [CSSStyleSheet.prototype, "deleteRule", always("change")],
  [CSSStyleSheet.prototype, "replace", always("change")],
  [CSSStyleSheet.prototype, "replaceSync", always("change")],
  [globalThis.Clipboard?.prototype, "writeText", always("change")],
  [globalThis.Clipboard?.prototype, "write", always("change")],
  [Navigator.prototype, "share", always("dialog")],
  [Navigator.prototype, "vibrate", always("media")],
  [globalThis.AudioScheduledSourceNode?.prototype, "start", always("media")],
  // By prototype: to name the instance starts the speech service.
  [globalThis.SpeechSynthesis?.prototype, "speak", always("media")],
];

/** Reports such calls while a click is awaited. */
export const watchCalls: StartSensor = ({ report, awaited }) => {
  const stops: Stop[] = [];
  for (const [owner, name, describe] of calls()) {
    if (!owner || !(name in owner)) continue;
    const methods: Record<string, (...args: unknown[]) => unknown> = Object(owner);
    stops.push(
      patch(
        methods,
        name,
        (original) =>
          function (this: unknown, ...args: unknown[]): unknown {
            const effect = awaited().length ? describe(args, this) : undefined;
            if (effect) report(effect);
            return Reflect.apply(original, this, args);
          },
      ),
    );
  }
  return { stop: stopAll(stops) };
};
