import { type DetectorOptions, emitFrustration } from "./detectors/frustration.ts";
import { createThrashing, type ThrashingVerdict } from "./detectors/thrashing.ts";
import { listen } from "./dom/listen.ts";
import { onPageLeave } from "./dom/page-leave.ts";
import { type Stop, stopAll } from "./source.ts";
import { agentState } from "./state.ts";

const limits = { minLeg: 80, maxGapMs: 500, minTurns: 7 };

/** Emits `user.frustration.thrashing` with the reason `cursor`: the mouse is shaken to and fro. */
export function instrumentCursorThrashing({ onSign }: DetectorOptions = {}): Stop {
  const { now } = agentState();
  const axes = [createThrashing(limits), createThrashing(limits)];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (verdict: ThrashingVerdict | undefined): void => {
    if (!verdict) return;
    const reasons = ["cursor", ...verdict.reasons];
    const sign = { ...verdict, reasons };
    emitFrustration("thrashing", verdict.lastAt, sign);
    onSign?.(sign);
  };
  /** Both axes may turn; it is one sign all the same. */
  const end = (): void => {
    const ended = axes.flatMap((axis) => axis.end() ?? []);
    tell(ended.sort((a, b) => b.directionChanges - a.directionChanges)[0]);
  };
  return stopAll([
    listen<PointerEvent>(window, ["pointermove"], ({ pointerType, buttons, clientX, clientY }) => {
      // With a button down it is drawing, dragging or selecting.
      if (pointerType !== "mouse" || buttons) return;
      axes[0]?.move(clientX, now());
      axes[1]?.move(clientY, now());
      clearTimeout(timer);
      timer = setTimeout(end, limits.maxGapMs + 50);
    }),
    onPageLeave(end),
    () => clearTimeout(timer),
  ]);
}
