import type { Stop } from "../source.ts";

/** Listens to `types` in the capture phase, without delaying scrolling; returns the stop. */
export function listen<E extends Event>(
  target: EventTarget,
  types: readonly string[],
  handle: (event: E) => void,
): Stop {
  // The page must never see an error of ours, so a handler's failure ends here.
  const guarded = (event: Event): void => {
    try {
      handle(event as E);
    } catch {}
  };
  const options = { capture: true, passive: true };
  for (const type of types) target.addEventListener(type, guarded, options);
  return () => {
    for (const type of types) target.removeEventListener(type, guarded, options);
  };
}
