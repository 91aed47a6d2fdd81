import { nextTask } from "../alarm.ts";
import { listen } from "../dom/listen.ts";
import { looksClickable } from "../dom/looks-clickable.ts";
import { patch } from "../dom/patch.ts";
import { maskText } from "../names/mask-text.ts";
import { stopAll } from "../source.ts";
import type { Click } from "../sources/clicks.ts";
import { describeChange } from "./describe-change.ts";
import type { Effect, StartSensor } from "./effect.ts";
import { opensTab } from "./native-answer.ts";

const media = ["play", "pause", "seeked", "volumechange", "ratechange", "enterpictureinpicture"];
const plain = ["input", "change", "copy", "cut", "dragstart", "fullscreenchange"];

function focusEffect(
  target: EventTarget | null,
  control: Element,
  hit: Element,
): Effect | undefined {
  if (!(target instanceof Element) || target === control || target === document.body) return;
  // A click gives the focus to the nearest element that takes it: no answer of the page.
  return target.contains(hit) || control.contains(target) ? undefined : { kind: "focus" };
}

const nodeOf = (target: EventTarget | null): Node | undefined =>
  target instanceof Node ? target : undefined;

/** A film or sound that comes to its end by itself. */
const isRunOut = ({ type, target }: Event): boolean =>
  type === "pause" && target instanceof HTMLMediaElement && target.ended;

function eventEffect(event: Event): Effect | undefined {
  const { type, target } = event;
  if (type === "fullscreenchange") return { kind: "media" };
  if (type === "toggle" && target instanceof Element) return describeChange(target);
  if (type === "invalid" && target instanceof Element && "validationMessage" in target) {
    return { kind: "message", message: maskText(String(target.validationMessage)) };
  }
  if (type === "beforeprint") return { kind: "dialog" };
  return { kind: "change" };
}

/** What the Navigation API says of a page that is on its way; not every browser has it. */
interface NavigateEventLike extends Event {
  readonly hashChange?: boolean;
  readonly downloadRequest?: unknown;
  readonly destination?: { readonly sameDocument: boolean };
}

const navigationApi = (): EventTarget => {
  const api: unknown = Reflect.get(globalThis, "navigation");
  return api instanceof EventTarget ? api : new EventTarget();
};

/** Effects that the platform tells by events. */
export const watchEvents: StartSensor = ({ report, awaited }) => {
  let scrolledByHand = 0;
  /** The person presses somewhere else, or goes on with the keyboard. */
  let focusedByHand = false;
  const stop = stopAll([
    listen(window, [...plain, "toggle", "invalid", "beforeprint"], (event) => {
      if (!awaited().length) return;
      const effect = eventEffect(event);
      if (effect) report(effect);
    }),
    listen(window, media, (event) => {
      if (!isRunOut(event)) report({ kind: "media", node: nodeOf(event.target) });
    }),
    listen(window, ["submit"], (event) => {
      const { target: form } = event;
      if (!awaited().length || !(form instanceof HTMLFormElement)) return;
      // The page may still prevent it.
      setTimeout(() => {
        if (!event.defaultPrevented)
          report({ kind: opensTab(form.target) ? "new_tab" : "navigation" });
      });
    }),
    listen<NavigateEventLike>(navigationApi(), ["navigate"], (event) => {
      // What changes the address alone is told by `navigations`.
      if (!awaited().length || event.hashChange || event.destination?.sameDocument) return;
      report({ kind: typeof event.downloadRequest === "string" ? "download" : "navigation" });
    }),
    listen(window, ["pointerdown", "keydown", "click"], ({ type }) => {
      focusedByHand = type !== "click";
      if (!focusedByHand) return;
      nextTask(() => {
        focusedByHand = false;
      });
    }),
    listen<FocusEvent>(window, ["focusin"], ({ target }) => {
      if (focusedByHand) return;
      const click = awaited().at(-1);
      const effect = click && focusEffect(target, click.control, click.hit);
      if (effect) report(effect);
    }),
    listen(window, ["wheel", "touchmove", "keydown"], (event) => {
      scrolledByHand = event.timeStamp;
    }),
    listen(window, ["scroll"], (event) => {
      const byHand = event.timeStamp - scrolledByHand < 500;
      if (!byHand) report({ kind: "change", node: nodeOf(event.target) });
    }),
    listen(document, ["selectionchange"], () => {
      const click = awaited().at(-1);
      if (click && selects(click)) report({ kind: "change" });
    }),
    patch(
      Element.prototype,
      "animate",
      (original) =>
        function (this: Element, ...args: Parameters<Element["animate"]>): Animation {
          report({ kind: "change", node: this });
          return Reflect.apply(original, this, args);
        },
    ),
  ]);
  return { stop };
};

/** Quick clicks on a button mark words there or beside: an accident. In a text it is the wish. */
function selects({ control, detail }: Click): boolean {
  const selection = getSelection();
  if (!selection || !String(selection).trim()) return false;
  // What stood there is gone: it cannot be asked how it looked.
  if (!control.isConnected) return false;
  const own = selection.anchorNode !== null && control.contains(selection.anchorNode);
  return !looksClickable(control) || (detail < 2 && !own);
}
