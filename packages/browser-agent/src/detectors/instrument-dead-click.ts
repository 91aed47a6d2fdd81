import { isControl } from "../dom/control.ts";
import { looksClickable } from "../dom/looks-clickable.ts";
import { targetAttributes } from "../names/target-attributes.ts";
import { type Stop, stopAll } from "../source.ts";
import { bursts } from "../sources/bursts.ts";
import type { Click } from "../sources/clicks.ts";
import { type Outcome, outcomes } from "../sources/outcomes.ts";
import { type DeadVerdict, judgeDead } from "./dead-click.ts";
import { isExempt } from "./exempt.ts";
import { emitFrustration } from "./frustration.ts";

export interface DeadClickOptions {
  /** Elements on which a click without effect is nothing to tell. */
  readonly ignoreSelectors?: readonly string[];
  readonly onDeadClick?: (verdict: DeadVerdict, click: Click) => void;
}

/** A double tap on a picture is how fingers zoom. */
const isZoom = ([first, second]: readonly Click[]): boolean =>
  second !== undefined &&
  second.kind === "touch" &&
  second.at - (first?.at ?? 0) < 350 &&
  !isControl(second.control);

/** Emits `user.frustration.dead_click`: a click where an answer was due and none came. */
export function instrumentDeadClicks(options: DeadClickOptions = {}): Stop {
  const told = new Map<Click, Outcome>();
  const waiting = new Set<readonly Click[]>();

  const judge = (clicks: readonly Click[]): void => {
    const facts = clicks.flatMap((click) => told.get(click) ?? []);
    if (facts.length < clicks.length) return;
    waiting.delete(clicks);
    for (const click of clicks) told.delete(click);
    const last = clicks.at(-1);
    if (!last?.looksClickable || isExempt(last.control, options.ignoreSelectors)) return;
    if (isZoom(clicks)) return;
    const verdict = judgeDead(
      facts.map(({ kind, knowable, failedRequest }) => ({
        answered: kind !== "none",
        knowable,
        failedRequest,
      })),
      isControl(last.control),
    );
    if (!verdict) return;
    emitFrustration("dead_click", last.at, verdict, {
      "frustration.click_count": verdict.clickCount,
      ...targetAttributes(last.control),
    });
    options.onDeadClick?.(verdict, last);
  };
  return stopAll([
    outcomes.subscribe((outcome) => {
      told.set(outcome.click, outcome);
      for (const clicks of [...waiting]) judge(clicks);
    }),
    bursts.subscribe(({ clicks }) => {
      const last = clicks.at(-1);
      // Judged now, while the page still looks as it did to the person.
      if (last && (told.get(last)?.kind ?? "none") === "none")
        last.looksClickable = looksClickable(last.control);
      waiting.add(clicks);
      judge(clicks);
    }),
  ]);
}
