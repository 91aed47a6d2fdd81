import type { Click } from "./clicks.ts";

/** What begins within this time of a click, and outside of any later one, is its doing. */
const causalMs = 100;

let latest: Click | undefined;
let synchronous: Click | undefined;

/** Notes a click; what runs until the next task is surely caused by it. */
export function noteClick(click: Click): void {
  latest = click;
  synchronous = click;
  setTimeout(() => {
    if (synchronous === click) synchronous = undefined;
  });
}

/** The click in whose handlers, microtasks included, the page is now. */
export const clickInProgress = (): Click | undefined => synchronous;

/** The click that caused what begins now, if one did. */
export function causingClick(now: number): Click | undefined {
  return synchronous ?? (latest && now - latest.at <= causalMs ? latest : undefined);
}
