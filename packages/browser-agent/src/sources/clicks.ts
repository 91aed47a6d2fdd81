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

function kindOf(event: MouseEvent): InputKind {
  const type = "pointerType" in event ? event.pointerType : "";
  if (type === "touch" || type === "pen" || type === "mouse") return type;
  return event.detail === 0 ? "keyboard" : "mouse";
}

interface Press {
  readonly target: EventTarget | null;
  readonly x: number;
  readonly y: number;
}

const dragPx = 15;

function isDrag({ detail, clientX, clientY }: MouseEvent, press: Press | undefined): boolean {
  if (!press || detail === 0) return false;
  return Math.hypot(clientX - press.x, clientY - press.y) > dragPx;
}

/** What a click event of the page, or of `frame` in it, was about. */
export function toClick(
  event: MouseEvent,
  frame: Element | undefined,
  press?: Press,
): Click | undefined {
  const hit = hitElement(event);
  const control = hit && controlOf(event);
  if (!control) return undefined;
  const { x = 0, y = 0 } = frame?.getBoundingClientRect() ?? {};
  return {
    at: agentState().now(),
    control,
    hit,
    x: x + event.clientX,
    y: y + event.clientY,
    pageX: Math.round(x + event.pageX),
    pageY: Math.round(y + event.pageY),
    kind: kindOf(event),
    button: event.button,
    detail: event.detail,
    modified: event.metaKey || event.ctrlKey || event.shiftKey,
    dragged: isDrag(event, press),
    event,
  };
}

/** The second half of a press on a disabled control, for which browsers dispatch no click. */
const isDisabledPress = (event: Event): boolean =>
  Boolean(hitElement(event)?.closest(":disabled") && controlOf(event)?.matches(":disabled"));

/** Clicks by people: script-made ones and the echo of a label's click are left out. */
export const clicks: Source<Click> = /* @__PURE__ */ createSource<Click>((publish) => {
  const tell = (click: Click): void => {
    noteClick(click);
    publish(click);
  };
  let last: Click | undefined;
  let lastStamp = 0;
  let press: Press | undefined;
  const onClick = (event: MouseEvent, frame: Element | undefined): void => {
    if (!event.isTrusted || event.button > 1) return;
    const click = toClick(event, frame, press);
    if (!click) return;
    // A label passes its click on to its control: the same press, twice.
    const sameControl = last?.control === click.control && last.hit !== click.hit;
    const echo = sameControl && event.timeStamp - lastStamp < 5;
    lastStamp = event.timeStamp;
    last = click;
    if (!echo) tell(click);
  };
  const onRelease = (event: PointerEvent, frame: Element | undefined): void => {
    if (!event.isTrusted || event.button !== 0 || event.target !== press?.target) return;
    const click = isDisabledPress(event) ? toClick(event, frame) : undefined;
    if (click) tell(click);
  };
  const stopTimers = followTimers(agentState().now);
  const stopWindows = forEachWindow((view, frame) =>
    stopAll([
      listen<MouseEvent>(view, ["click", "auxclick"], (event) => onClick(event, frame)),
      listen(view, ["submit", "input", "change"], noteConsequence),
      listen<PointerEvent>(view, ["pointerdown"], (event) => {
        press = { target: event.target, x: event.clientX, y: event.clientY };
      }),
      listen<PointerEvent>(view, ["pointerup"], (event) => onRelease(event, frame)),
    ]),
  );
  return stopAll([stopTimers, stopWindows]);
});
