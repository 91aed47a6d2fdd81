import type { Stop } from "../source.ts";
import { listen } from "./listen.ts";
import { isElement } from "./node-kind.ts";

const windowOf = (frame: Element): Window | null | undefined => {
  try {
    const { contentWindow }: Partial<HTMLIFrameElement> = frame;
    // A frame of another origin throws here.
    return contentWindow?.document && contentWindow;
  } catch {
    return undefined;
  }
};

/**
 * Calls `enter` with this window and each frame of the same origin, however deep, also those that
 * load later; the stop of a window is called when its frame loads another document.
 */
export function forEachWindow(
  enter: (view: Window, frame: Element | undefined) => Stop,
  view: Window = window,
  frame?: Element,
): Stop {
  const stops = new Map<Element, Stop>();
  const visit = (inner: Element): void => {
    stops.get(inner)?.();
    stops.delete(inner);
    const inside = windowOf(inner);
    if (inside) stops.set(inner, forEachWindow(enter, inside, inner));
  };
  const leave = enter(view, frame);
  for (const inner of view.document.getElementsByTagName("iframe")) visit(inner);
  const stopLoads = listen(view.document, ["load"], ({ target }) => {
    if (isElement(target) && target.localName === "iframe") visit(target);
  });
  return () => {
    leave();
    stopLoads();
    for (const stop of stops.values()) stop();
  };
}
