import { createAlarm } from "../alarm.ts";
import { documentText } from "../dom/document-text.ts";
import { listen } from "../dom/listen.ts";
import { onPageLeave } from "../dom/page-leave.ts";
import { emit } from "../emit.ts";
import { type Stop, stopAll } from "../source.ts";
import { agentState } from "../state.ts";

type Visibility = "visible" | "hidden" | "idle" | "active";

export interface LifecycleOptions {
  /** Minutes without input after which the page counts as left alone; 5 if not given. */
  readonly idleMinutes?: number;
  readonly onVisibility?: (state: Visibility) => void;
}

const input = ["pointerdown", "keydown", "wheel", "touchstart", "scroll"];

/** Emits `page.visibility` (hidden, visible, idle, active) and `page.connectivity`. */
export function instrumentLifecycle({
  idleMinutes = 5,
  onVisibility,
}: LifecycleOptions = {}): Stop {
  const { now, session } = agentState();
  let lastInput = now();
  let idle = false;

  const tell = (state: Visibility): void => {
    emit({ name: "page.visibility", attributes: { "page.visibility_state": state } });
    onVisibility?.(state);
  };
  const check = (): void => {
    const left = lastInput + idleMinutes * 60_000 - now();
    idle = left <= 0;
    if (idle) tell("idle");
    else alarm.within(left);
  };
  const alarm = createAlarm(check);
  check();
  return stopAll([
    onPageLeave((leave) => {
      if (leave === "hidden") tell("hidden");
    }),
    listen(document, ["visibilitychange"], () => {
      if (documentText("visibilityState") === "visible") tell("visible");
    }),
    listen(window, ["online", "offline"], ({ type }) =>
      emit({ name: "page.connectivity", attributes: { "page.connectivity_state": type } }),
    ),
    listen(window, input, () => {
      lastInput = now();
      session.touch();
      if (!idle) return;
      tell("active");
      check();
    }),
    alarm.stop,
  ]);
}
