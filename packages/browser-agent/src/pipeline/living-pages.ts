import { listen } from "../dom/listen.ts";

const prefix = "session_replay.";

/**
 * Names this page, and tells which others are open. Each holds a lock, so that its journal is left
 * alone; it lets go when it is left, because a held lock keeps it out of the back/forward cache.
 */
export function livingPages(own: string): Promise<ReadonlySet<string>> {
  const none = Promise.resolve<ReadonlySet<string>>(new Set());
  try {
    const { locks } = navigator;
    let release = (): void => {};
    const hold = (): void => {
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      locks.request(`${prefix}${own}`, () => held).catch(() => {});
    };
    hold();
    listen(window, ["pagehide"], () => release());
    listen<PageTransitionEvent>(window, ["pageshow"], ({ persisted }) => {
      if (persisted) hold();
    });
    return locks.query().then(
      ({ held = [] }) => new Set(held.map(({ name = "" }) => name.replace(prefix, ""))),
      () => none,
    );
  } catch {
    return none;
  }
}
