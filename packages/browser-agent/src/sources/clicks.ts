import { controlOf, hitElement } from "../dom/control.ts";
import { listen } from "../dom/listen.ts";
import { forEachWindow } from "../dom/windows.ts";
import { createSource, type Source, stopAll } from "../source.ts";
import { agentState } from "../state.ts";
import type { Burst } from "./bursts.ts";
import { followTimers, noteClick, noteConsequence } from "./causing-click.ts";
import type { Outcome } from "./outcomes.ts";

export type InputKind = "mouse" | "touch" | "pen" | "keyboard";

/** A person's click. */
export interface Click {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The control that was meant. */
  readonly control: Element;
  /** The innermost element that was hit. */
  readonly hit: Element;
  readonly x: number;
  readonly y: number;
  readonly pageX: number;
  readonly pageY: number;
  readonly kind: InputKind;
  readonly button: number;
  /** How many clicks the platform counts in a row: 2 selects a word, 3 a line. */
  readonly detail: number;
  readonly modified: boolean;
  /** Pressed here and released elsewhere: something was pulled, and answered while it was. */
  readonly dragged: boolean;
  readonly event: Event;
  /** Its number in the session, once `user.click` was emitted. */
  sequence?: number;
  /** Whether an answer could be expected there. */
  looksClickable?: boolean;
  /** The control's name at the time of the click. */
  name?: string;
  /** What the person got back, once it is known. */
  outcome?: Outcome;
  /** What it was part of, once that has ended. */
  burst?: Burst;
}

/** Where and when the button or finger went down. */
interface Press {
  readonly target: EventTarget | null;
  readonly x: number;
  readonly y: number;
}

function kindOf(event: MouseEvent): InputKind {
  const type = "pointerType" in event && event.pointerType;
  if (type === "touch" || type === "pen") return type;
  return type || event.detail ? "mouse" : "keyboard";
}

const dragPx = 15;
const echoMs = 5;

/** What a click event of the page, or of `frame` in it, was about. */
export function toClick(
  event: MouseEvent,
  frame: Element | undefined,
  press?: Press,
): Click | undefined {
  const hit = hitElement(event);
  if (!hit) return undefined;
  const { clientX, clientY, pageX, pageY, button, detail } = event;
  const { x, y } = frame?.getBoundingClientRect() ?? new DOMRect();
  return {
    at: agentState().now(),
    control: controlOf(hit),
    hit,
    x: x + clientX,
    y: y + clientY,
    pageX: Math.round(x + pageX),
    pageY: Math.round(y + pageY),
    kind: kindOf(event),
    button,
    detail,
    modified: event.metaKey || event.ctrlKey || event.shiftKey,
    dragged: detail > 0 && !!press && Math.hypot(clientX - press.x, clientY - press.y) > dragPx,
    event,
  };
}

/** Clicks by people: script-made ones and the echo of a label's click are left out. */
export const clicks: Source<Click> = /* @__PURE__ */ createSource<Click>((publish) => {
  let last: Click | undefined;
  let press: Press | undefined;
  const hear = (event: MouseEvent, frame: Element | undefined): void => {
    const click = toClick(event, frame, press);
    const before = last;
    last = click;
    if (!click) return;
    // A label passes its click on to its control: the same press, twice.
    const soon = before && event.timeStamp - before.event.timeStamp < echoMs;
    if (soon && before.control === click.control && before.hit !== click.hit) return;
    noteClick(click);
    publish(click);
  };
  return stopAll([
    followTimers(agentState().now),
    forEachWindow((view, frame) =>
      stopAll([
        listen<MouseEvent>(view, ["click", "auxclick"], (event) => {
          if (event.isTrusted && event.button < 2) hear(event, frame);
        }),
        listen(view, ["submit", "input", "change"], noteConsequence),
        listen<PointerEvent>(view, ["pointerdown"], ({ target, clientX, clientY }) => {
          press = { target, x: clientX, y: clientY };
        }),
        // Browsers dispatch no click where the control is disabled.
        listen<PointerEvent>(view, ["pointerup"], (event) => {
          const { isTrusted, button, target } = event;
          if (!isTrusted || button || target !== press?.target) return;
          if (hitElement(event)?.closest(":disabled:not(fieldset)")) hear(event, frame);
        }),
      ]),
    ),
  ]);
});
