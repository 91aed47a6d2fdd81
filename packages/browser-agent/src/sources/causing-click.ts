import { beforeCalls } from "../dom/before-calls.ts";
import { type Stop, stopAll } from "../source.ts";
import type { Click } from "./clicks.ts";

/** What begins within this time of a click, and outside of any later one, is its doing. */
const causalMs = 100;
/** For so long an answer is awaited, and what a click put off is told from what was due anyway. */
const followedMs = 2_000;
const suspectedMs = 1_000;
const consequenceMs = 50;
const maxMicrotasks = 32;

let latest: Click | undefined;
/** The event of the latest click, or the one that the browser made of it, such as a submit. */
let event: Event | undefined;
/** The click that put off what runs now. */
let followed: Click | undefined;

/** Notes a click; what its handlers do, microtasks included, is surely caused by it. */
export function noteClick(click: Click): void {
  latest = click;
  event = click.event;
}

/** Notes an event that the browser may have made of the click. */
export function noteConsequence(consequence: Event): void {
  if (latest && consequence.timeStamp - latest.event.timeStamp < consequenceMs) event = consequence;
}

/** The click in whose own handlers the page is: its event is being dispatched. */
const handledClick = (): Click | undefined => (event?.eventPhase ? latest : undefined);

/** The click in whose handlers, microtasks and timers included, the page is now. */
export const clickInProgress = (): Click | undefined => handledClick() ?? followed;

let continued: { readonly click: Click; readonly at: number } | undefined;

/** Notes that a click's request was answered: what follows goes on with what it began. */
export function noteContinuation(click: Click, now: number): void {
  continued = { click, at: now };
}

/** The click whose handlers, or whose request's answer, the page works on now. */
export function workingClick(now: number): Click | undefined {
  const click = clickInProgress();
  if (click) return click;
  return continued && now - continued.at <= causalMs ? continued.click : undefined;
}

/** Until the microtasks of the task are done, as deep as they may be nested. */
function enter(click: Click): void {
  followed = click;
  let left = maxMicrotasks;
  const leave = (): void => {
    left -= 1;
    if (left) queueMicrotask(leave);
    else if (followed === click) followed = undefined;
  };
  queueMicrotask(leave);
}

const recentClick = (now: number, ms: number): Click | undefined =>
  latest && now - latest.at <= ms ? latest : undefined;

/** The click that caused what begins now, if one did. */
export const causingClick = (now: number): Click | undefined =>
  clickInProgress() ?? recentClick(now, causalMs) ?? workingClick(now);

/** The click that may have caused an error now. */
export const suspectedClick = (now: number): Click | undefined =>
  causingClick(now) ?? recentClick(now, suspectedMs);

/**
 * Follows what the handlers of a click put off by a timer, to the next frame or behind a picture of
 * the page: without this, an answer that comes later looks like a clock that ticks.
 */
export function followTimers(now: () => number): Stop {
  const follow = (_: unknown, args: unknown[]): void => {
    const [run] = args;
    const click = handledClick();
    if (!click || typeof run !== "function") return;
    args[0] = function (this: unknown, ...given: unknown[]): unknown {
      if (now() - click.at < followedMs) enter(click);
      return Reflect.apply(run, this, given);
    };
  };
  return stopAll([
    beforeCalls("window", "setTimeout setInterval requestAnimationFrame", follow),
    beforeCalls("Document", "startViewTransition", follow),
  ]);
}
