import { createAlarm } from "../alarm.ts";
import { onPageLeave } from "../dom/page-leave.ts";
import { isIgnored } from "../names/privacy-marks.ts";
import { createSource, type Source, stopAll } from "../source.ts";
import { agentState } from "../state.ts";
import { type Click, clicks } from "./clicks.ts";
import { isAnswered, outcomes } from "./outcomes.ts";

/** Clicks at one place or control, each within a second of the one before. */
export interface Burst {
  readonly clicks: Click[];
  last: Click;
  /** Whether any of them was answered within a second of the last one. */
  answered: boolean;
}

const gapMs = 1_000;
const nearPx = 30;

/** Whether `next` goes on with the burst that ends with `last`: soon, and the same control or place. */
export function continuesBurst(
  last: Pick<Click, "at" | "x" | "y"> & { readonly control: object },
  next: typeof last,
): boolean {
  if (next.at - last.at > gapMs) return false;
  return next.control === last.control || Math.hypot(next.x - last.x, next.y - last.y) <= nearPx;
}

/** Bursts of clicks, one second after their last click or when the page goes. */
export const bursts: Source<Burst> = /* @__PURE__ */ createSource<Burst>((publish) => {
  const { now } = agentState();
  let pending: Burst[] = [];
  const end = (time: number): void => {
    const isOver = ({ last }: Burst): boolean => last.at + gapMs <= time;
    const over = pending.filter(isOver);
    pending = pending.filter((burst) => !isOver(burst));
    for (const burst of over) {
      burst.answered = burst.clicks.some(isAnswered);
      for (const click of burst.clicks) click.burst = burst;
      publish(burst);
    }
  };
  const alarm = createAlarm(() => {
    end(now());
    const [next] = pending;
    if (next) alarm.within(next.last.at + gapMs - now());
  });
  return stopAll([
    // Answers are watched only while somebody asks for them.
    outcomes.subscribe(() => {}),
    clicks.subscribe((click) => {
      if (isIgnored(click.hit)) return;
      const current = pending.at(-1);
      if (current && continuesBurst(current.last, click)) {
        current.clicks.push(click);
        current.last = click;
      } else pending.push({ clicks: [click], last: click, answered: false });
      alarm.within(gapMs);
    }),
    onPageLeave(() => end(Number.POSITIVE_INFINITY)),
    alarm.stop,
  ]);
});
