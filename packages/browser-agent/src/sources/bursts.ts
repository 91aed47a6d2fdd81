import { continuesBurst } from "../detectors/burst.ts";
import { onPageLeave } from "../dom/page-leave.ts";
import { isIgnored } from "../names/privacy-marks.ts";
import { createSource, type Source, stopAll } from "../source.ts";
import { type Click, clicks } from "./clicks.ts";
import { isAnswered, outcomes } from "./outcomes.ts";

/** Clicks at one place or control, each within a second of the one before. */
export interface Burst {
  readonly clicks: readonly Click[];
  /** Which of them were answered within a second of the last one. */
  readonly answered: readonly boolean[];
}

const endMs = 1_000;

/** Bursts of clicks, one second after their last click or when the page goes. */
export const bursts: Source<Burst> = /* @__PURE__ */ createSource<Burst>((publish) => {
  let current: Click[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(timer);
    const ended = current;
    current = [];
    if (ended.length) publish({ clicks: ended, answered: ended.map(isAnswered) });
  };
  return stopAll([
    // Answers are watched only while somebody asks for them.
    outcomes.subscribe(() => {}),
    clicks.subscribe((click) => {
      if (isIgnored(click.hit)) return;
      const last = current.at(-1);
      if (last && !continuesBurst(last, click)) end();
      current.push(click);
      clearTimeout(timer);
      timer = setTimeout(end, endMs);
    }),
    onPageLeave(end),
    () => clearTimeout(timer),
  ]);
});
