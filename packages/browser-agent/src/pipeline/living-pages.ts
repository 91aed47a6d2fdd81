import { listen } from "../dom/listen.ts";

const prefix = "session_replay.";

/**
 * Says that the page `own` is open, so that its journal is left alone. It holds a lock, and lets go
 * when it is left, because a held lock keeps it out of the back/forward cache.
 */
export function sayAlive(own: string): void {
  let release = (): void => {};
  const hold = (): void => {
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    navigator.locks?.request(`${prefix}${own}`, () => held).catch(() => {});
  };
  hold();
  listen(window, ["pagehide"], () => release());
  listen<PageTransitionEvent>(window, ["pageshow"], ({ persisted }) => {
    if (persisted) hold();
  });
}

/** The pages of this origin that are open, as far as the browser tells. */
export async function livingPages(): Promise<ReadonlySet<string>> {
  try {
    const { held = [] } = await navigator.locks.query();
    return new Set(held.map(({ name = "" }) => name.replace(prefix, "")));
  } catch {
    return new Set();
  }
}
