import { createSource, type Source } from "../source.ts";
import { documentText } from "./document-text.ts";
import { listen } from "./listen.ts";

/** `hidden`: the page may come back; `gone`: it is being unloaded or frozen. */
export type Leave = "hidden" | "gone";

const watchLeave = (publish: (leave: Leave) => void) => {
  const stopVisibility = listen(document, ["visibilitychange"], () => {
    if (documentText("visibilityState") === "hidden") publish("hidden");
  });
  // On `window`: a `pagehide` listener on `document` is never called.
  const stopHide = listen(window, ["pagehide"], () => publish("gone"));
  return () => {
    stopVisibility();
    stopHide();
  };
};

const moments: Source<Leave> = /* @__PURE__ */ createSource(watchLeave);
const last: Source<Leave> = /* @__PURE__ */ createSource<Leave>((publish) =>
  moments.subscribe((leave) => {
    // After every `onPageLeave` listener has had its say, however late it subscribed.
    for (const listener of leaving) listener(leave);
    publish(leave);
  }),
);
const leaving = /* @__PURE__ */ new Set<(leave: Leave) => void>();

/** Calls `listener` when the page is hidden or goes, in time for what it emits to be sent. */
export function onPageLeave(listener: (leave: Leave) => void): () => void {
  leaving.add(listener);
  const stop = last.subscribe(() => {});
  return () => {
    leaving.delete(listener);
    stop();
  };
}

/** Calls `listener` when the page is hidden or goes, after everybody else has emitted. */
export const afterPageLeave = (listener: (leave: Leave) => void): (() => void) =>
  last.subscribe(listener);
