import { listen } from "../dom/listen.ts";
import { looksClickable } from "../dom/looks-clickable.ts";
import { maskText } from "../names/mask-text.ts";
import { stopAll } from "../source.ts";
import { describeChange } from "./describe-change.ts";
import type { Effect, StartSensor } from "./effect.ts";

const media = [
  "play",
  "pause",
  "seeked",
  "volumechange",
  "ratechange",
  "enterpictureinpicture",
  "fullscreenchange",
];
const plain = ["input", "change", "copy", "cut", "dragstart", "popstate", "hashchange"];

function focusEffect(
  target: EventTarget | null,
  control: Element,
  hit: Element,
): Effect | undefined {
  if (!(target instanceof Element) || target === control || target === document.body) return;
  // A click gives the focus to the nearest element that takes it: no answer of the page.
  return target.contains(hit) || control.contains(target) ? undefined : { kind: "focus" };
}

function eventEffect(event: Event): Effect | undefined {
  const { type, target } = event;
  if (media.includes(type)) return { kind: "media" };
  if (type === "popstate" || type === "hashchange") return { kind: "navigation" };
  if (type === "toggle" && target instanceof Element) return describeChange(target);
  if (type === "invalid" && target instanceof Element && "validationMessage" in target) {
    return { kind: "message", message: maskText(String(target.validationMessage)) };
  }
  if (type === "beforeprint") return { kind: "dialog" };
  return { kind: "change" };
}

/** Effects that the platform tells by events. */
export const watchEvents: StartSensor = ({ report, awaited }) => {
  let scrolledByHand = 0;
  const stop = stopAll([
    listen(window, [...media, ...plain, "toggle", "invalid", "beforeprint"], (event) => {
      if (!awaited().length) return;
      const effect = eventEffect(event);
      if (effect) report(effect);
    }),
    listen<FocusEvent>(window, ["focusin"], ({ target }) => {
      const click = awaited().at(-1);
      const effect = click && focusEffect(target, click.control, click.hit);
      if (effect) report(effect);
    }),
    listen(window, ["wheel", "touchmove", "keydown"], (event) => {
      scrolledByHand = event.timeStamp;
    }),
    listen(window, ["scroll"], (event) => {
      const byHand = event.timeStamp - scrolledByHand < 500;
      if (awaited().length && !byHand) report({ kind: "change", node: scrolled(event.target) });
    }),
    listen(document, ["selectionchange"], () => {
      const click = awaited().at(-1);
      if (click && selects(click.control)) report({ kind: "change" });
    }),
  ]);
  return { stop };
};

/** Quick clicks mark the words of a button: there that is an accident, in a text it is the wish. */
function selects(control: Element): boolean {
  const selection = getSelection();
  if (!selection || !String(selection).trim()) return false;
  const own = selection.anchorNode !== null && control.contains(selection.anchorNode);
  return !own || !looksClickable(control);
}

const scrolled = (target: EventTarget | null): Node | undefined =>
  target instanceof Node ? target : undefined;
