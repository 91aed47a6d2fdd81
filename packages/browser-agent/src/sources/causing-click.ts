import { nextTask } from "../alarm.ts";
import type { Click } from "./clicks.ts";

/** What begins within this time of a click, and outside of any later one, is its doing. */
const causalMs = 100;

let latest: Click | undefined;
let synchronous: Click | undefined;

/** Notes a click; what runs until the next task is surely caused by it. */
export function noteClick(click: Click): void {
  latest = click;
  synchronous = click;
  nextTask(() => {
    if (synchronous === click) synchronous = undefined;
  });
}

/** The click in whose handlers, microtasks included, the page is now. */
export const clickInProgress = (): Click | undefined => synchronous;

let continued: { readonly click: Click; readonly at: number } | undefined;

/** Notes that a click's request was answered: what follows goes on with what it began. */
export function noteContinuation(click: Click, now: number): void {
  continued = { click, at: now };
}

/** The click that caused what begins now, if one did. */
export function causingClick(now: number): Click | undefined {
  if (synchronous) return synchronous;
  if (latest && now - latest.at <= causalMs) return latest;
  return continued && now - continued.at <= causalMs ? continued.click : undefined;
}

/** The click that may have caused an error now: a timer's delay is no alibi. */
export function suspectedClick(now: number): Click | undefined {
  return causingClick(now) ?? (latest && now - latest.at <= 1_000 ? latest : undefined);
}
