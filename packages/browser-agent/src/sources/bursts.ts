import { createAlarm } from "../alarm.ts";
import { continuesBurst } from "../detectors/burst.ts";
import { onPageLeave } from "../dom/page-leave.ts";
import { isIgnored } from "../names/privacy-marks.ts";
import { createSource, type Source, stopAll } from "../source.ts";
import { agentState } from "../state.ts";
import { type Click, clicks } from "./clicks.ts";
import { isAnswered, outcomes } from "./outcomes.ts";

/** Clicks at one place or control, each within a second of the one before. */
export interface Burst {
  readonly clicks: readonly Click[];
  /** Which of them were answered within a second of the last one. */
  readonly answered: readonly boolean[];
}

const endMs = 1_000;

interface Pending {
  readonly clicks: Click[];
  endAt: number;
}

/** Bursts of clicks, one second after their last click or when the page goes. */
export const bursts: Source<Burst> = /* @__PURE__ */ createSource<Burst>((publish) => {
  const { now } = agentState();
  let pending: Pending[] = [];
  const end = (time: number): void => {
    const ended = pending.filter(({ endAt }) => endAt <= time);
    pending = pending.filter(({ endAt }) => endAt > time);
    for (const { clicks } of ended) publish({ clicks, answered: clicks.map(isAnswered) });
  };
  const alarm = createAlarm(() => {
    end(now());
    const [next] = pending;
    if (next) alarm.within(next.endAt - now());
  });
  return stopAll([
    // Answers are watched only while somebody asks for them.
    outcomes.subscribe(() => {}),
    clicks.subscribe((click) => {
      if (isIgnored(click.hit)) return;
      const endAt = click.at + endMs;
      const current = pending.at(-1);
      const last = current?.clicks.at(-1);
      if (current && last && continuesBurst(last, click)) {
        current.clicks.push(click);
        current.endAt = endAt;
      } else pending.push({ clicks: [click], endAt });
      alarm.within(endMs);
    }),
    onPageLeave(() => end(Number.POSITIVE_INFINITY)),
    alarm.stop,
  ]);
});
