import { documentText } from "../dom/document-text.ts";
import { listen } from "../dom/listen.ts";
import { onPageLeave } from "../dom/page-leave.ts";
import { emit } from "../emit.ts";
import { type Stop, stopAll } from "../source.ts";
import { agentState } from "../state.ts";

export interface LifecycleOptions {
  /** Minutes without input after which the page counts as left alone; 5 if not given. */
  readonly idleMinutes?: number;
  readonly onVisibility?: (state: "visible" | "hidden" | "idle" | "active") => void;
}

const input = ["pointerdown", "keydown", "wheel", "touchstart", "scroll"];

/** Emits `page.visibility` (hidden, visible, idle, active) and `page.connectivity`. */
export function instrumentLifecycle(options: LifecycleOptions = {}): Stop {
  const idleMs = (options.idleMinutes ?? 5) * 60_000;
  let idle = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastInput = performance.now();

  const tell = (state: "visible" | "hidden" | "idle" | "active"): void => {
    emit({ name: "page.visibility", attributes: { "page.visibility_state": state } });
    options.onVisibility?.(state);
  };
  const check = (): void => {
    const left = idleMs - (performance.now() - lastInput);
    if (left > 0) timer = setTimeout(check, left);
    else if (!idle) {
      idle = true;
      tell("idle");
    }
  };
  const connection = (): void => {
    const state = navigator.onLine ? "online" : "offline";
    emit({ name: "page.connectivity", attributes: { "page.connectivity_state": state } });
  };
  check();
  return stopAll([
    onPageLeave((leave) => {
      if (leave === "hidden") tell("hidden");
    }),
    listen(document, ["visibilitychange"], () => {
      if (documentText("visibilityState") === "visible") tell("visible");
    }),
    listen(window, ["online", "offline"], connection),
    listen(window, input, () => {
      lastInput = performance.now();
      agentState().session.touch();
      if (!idle) return;
      idle = false;
      tell("active");
      check();
    }),
    () => clearTimeout(timer),
  ]);
}
