import type { Stop } from "../source.ts";
import { listen } from "./listen.ts";

const windowOf = (frame: Element): Window | undefined => {
  try {
    const inner = frame instanceof HTMLIFrameElement ? frame.contentWindow : null;
    // A frame of another origin throws here.
    return inner?.document ? inner : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Calls `enter` with this window and each frame of the same origin, also those that load later; the
 * stop of a window is called when its frame loads another document.
 */
export function forEachWindow(enter: (view: Window, frame: Element | undefined) => Stop): Stop {
  const stops = new Map<Element | undefined, Stop>();
  const visit = (frame: Element): void => {
    const view = windowOf(frame);
    stops.get(frame)?.();
    stops.delete(frame);
    if (view) stops.set(frame, enter(view, frame));
  };
  stops.set(undefined, enter(window, undefined));
  for (const frame of document.getElementsByTagName("iframe")) visit(frame);
  const stopLoads = listen(document, ["load"], ({ target }) => {
    if (target instanceof HTMLIFrameElement) visit(target);
  });
  return () => {
    stopLoads();
    for (const stop of stops.values()) stop();
  };
}
