import { createSource, type Source, type Stop, stopAll } from "../source.ts";
import { documentText } from "./document-text.ts";
import { listen } from "./listen.ts";

/** `hidden`: the page may come back; `gone`: it is being unloaded or frozen. */
export type Leave = "hidden" | "gone";

type Listener = (leave: Leave) => void;

const early = /* @__PURE__ */ new Set<Listener>();

const left: Source<Leave> = /* @__PURE__ */ createSource<Leave>((publish) => {
  const leave = (how: Leave): void => {
    // Before those who send, however late these subscribed.
    for (const listener of early) listener(how);
    publish(how);
  };
  return stopAll([
    listen(document, ["visibilitychange"], () => {
      if (documentText("visibilityState") === "hidden") leave("hidden");
    }),
    // On `window`: a `pagehide` listener on `document` is never called.
    listen(window, ["pagehide"], () => leave("gone")),
  ]);
});

/** Calls `listener` when the page is hidden or goes, in time for what it emits to be sent. */
export function onPageLeave(listener: Listener): Stop {
  early.add(listener);
  return stopAll([left.subscribe(() => {}), () => early.delete(listener)]);
}

/** Calls `listener` when the page is hidden or goes, after everybody else has emitted. */
export const afterPageLeave = (listener: Listener): Stop => left.subscribe(listener);
