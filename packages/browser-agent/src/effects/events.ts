import { nextTask } from "../alarm.ts";
import { hasGreyControlAt } from "../dom/grey-control.ts";
import { listen } from "../dom/listen.ts";
import { looksClickable } from "../dom/looks-clickable.ts";
import { isElement } from "../dom/node-kind.ts";
import { type Stop, stopAll } from "../source.ts";
import type { Click } from "../sources/clicks.ts";
import { describeChange } from "./describe-change.ts";
import type { Effect, SensorContext } from "./effect.ts";
import { opensTab } from "./native-answer.ts";

type Describe = (event: Event, click: Click | undefined, isPressed: boolean) => Effect | undefined;

const nodeOf = ({ target }: Event): Node | undefined =>
  target instanceof Node ? target : undefined;

const change: Describe = () => ({ kind: "change" });
const media: Describe = (event) => ({ kind: "media", node: nodeOf(event) });

const refusalOf = (field: EventTarget | null): string | undefined =>
  field && "validationMessage" in field ? String(field.validationMessage) : undefined;

/** Effects that the platform tells by events, by their type. */
const effects: Readonly<Record<string, Describe>> = {
  input: change,
  change,
  copy: change,
  cut: change,
  dragstart: change,
  fullscreenchange: () => ({ kind: "media" }),
  beforeprint: () => ({ kind: "dialog" }),
  play: media,
  seeked: media,
  volumechange: media,
  ratechange: media,
  enterpictureinpicture: media,
  // A film or sound may come to its end by itself.
  pause: (event, click) =>
    event.target instanceof HTMLMediaElement && event.target.ended
      ? undefined
      : media(event, click, false),
  toggle: ({ target }, click) => (click && isElement(target) ? describeChange(target) : undefined),
  invalid: ({ target }) => ({ kind: "message", message: refusalOf(target) }),
  selectionchange: (_, click, isPressed) =>
    click && selects(click, isPressed) ? { kind: "change" } : undefined,
};

/** Quick clicks on a button mark words there or beside: an accident. In a text it is the wish. */
function selects({ control, detail, hit, x, y }: Click, isPressed: boolean): boolean {
  const selection = getSelection();
  // Of what stood there and is gone it cannot be asked how it looked.
  if (!selection || !String(selection).trim() || !control.isConnected) return false;
  const own = selection.anchorNode !== null && control.contains(selection.anchorNode);
  if (detail < 2 && !own && !isPressed) return true;
  return !looksClickable(control) && !hasGreyControlAt(hit, x, y);
}

/** What the Navigation API says of a page that is on its way; not every browser has it. */
interface NavigateEventLike extends Event {
  readonly hashChange?: boolean;
  readonly downloadRequest?: unknown;
  readonly destination?: { readonly sameDocument: boolean };
}

const scrollMs = 500;
const focusMs = 100;

/** Reports what the platform tells by events. */
export function watchEvents({ report, awaited }: SensorContext): Stop {
  const api: unknown = Reflect.get(globalThis, "navigation");
  /** When the person last scrolled, and last pressed what may take the focus. */
  let scrolledAt = Number.NEGATIVE_INFINITY;
  let pressedAt = scrolledAt;
  return stopAll([
    listen(window, Object.keys(effects), (event) => {
      const isPressed = performance.now() - pressedAt < focusMs;
      const effect = effects[event.type]?.(event, awaited(), isPressed);
      if (effect) report(effect);
    }),
    listen(window, ["wheel", "touchmove", "keydown"], () => {
      scrolledAt = performance.now();
    }),
    listen(window, ["scroll"], (event) => {
      if (performance.now() - scrolledAt >= scrollMs)
        report({ kind: "change", node: nodeOf(event) });
    }),
    listen(window, ["mousedown", "keydown", "click"], ({ type }) => {
      pressedAt = type === "click" ? Number.NEGATIVE_INFINITY : performance.now();
    }),
    listen(window, ["focusin"], ({ target }) => {
      const click = awaited();
      if (!click || !isElement(target) || performance.now() - pressedAt < focusMs) return;
      // A click gives the focus to the nearest element that takes it: no answer of the page.
      if (!target.contains(click.hit) && !click.control.contains(target)) report({ kind: "focus" });
    }),
    listen(window, ["submit"], (event) => {
      // The page may still prevent it.
      nextTask(() => {
        const target: unknown = Reflect.get(Object(event.target), "target");
        if (!event.defaultPrevented)
          report({ kind: opensTab(String(target)) ? "new_tab" : "navigation" });
      });
    }),
    listen<NavigateEventLike>(api instanceof EventTarget ? api : window, ["navigate"], (event) => {
      // What changes the address alone is told by `navigations`.
      if (event.hashChange || event.destination?.sameDocument) return;
      report({ kind: typeof event.downloadRequest === "string" ? "download" : "navigation" });
    }),
  ]);
}
