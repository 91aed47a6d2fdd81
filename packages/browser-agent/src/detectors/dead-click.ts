import { isControl } from "../dom/control.ts";
import { looksClickable } from "../dom/looks-clickable.ts";
import { type Stop, stopAll } from "../source.ts";
import { type Burst, bursts } from "../sources/bursts.ts";
import type { Click } from "../sources/clicks.ts";
import { type Outcome, outcomes } from "../sources/outcomes.ts";
import { type ClickSignOptions, clickSign } from "./click-sign.ts";
import type { Verdict } from "./frustration.ts";
import { toScore } from "./score.ts";

const rageFrom = 3;

/**
 * Judges what came of the clicks on one place. Score:
 * `0.4 + 0.2·(is a control) + 0.2·(its request failed) + 0.2·min(1, count−1)`.
 */
export function judgeDead(
  outcomes: readonly Pick<Outcome, "kind" | "knowable" | "failedRequest">[],
  onControl: boolean,
): Verdict | undefined {
  const clickCount = outcomes.length;
  if (!clickCount || clickCount >= rageFrom) return undefined;
  if (outcomes.some(({ kind, knowable }) => kind !== "none" || !knowable)) return undefined;
  const reasons = ["no_effect"];
  if (onControl) reasons.push("control");
  if (outcomes.some(({ failedRequest }) => failedRequest)) reasons.push("failed_request");
  if (clickCount > 1) reasons.push("repeated");
  return { clickCount, score: toScore(0.2 + 0.2 * reasons.length), reasons };
}

/** A double tap on a picture is how fingers zoom. */
const isZoom = ([first, second]: readonly Click[]): boolean =>
  second?.kind === "touch" && second.at - (first?.at ?? 0) < 350 && !isControl(second.control);

const judge = ({ clicks, last }: Burst): Verdict | undefined => {
  const told = clicks.flatMap(({ outcome }) => outcome ?? []);
  if (told.length < clicks.length || !last.looksClickable || isZoom(clicks)) return undefined;
  return judgeDead(told, isControl(last.control));
};

/** Emits `user.frustration.dead_click`: a click where an answer was due and none came. */
export function instrumentDeadClicks(options?: ClickSignOptions): Stop {
  const tell = clickSign("dead_click", judge, options);
  return stopAll([
    bursts.subscribe((burst) => {
      const { last } = burst;
      // Judged now, while the page still looks as it did to the person.
      last.looksClickable =
        (last.outcome?.kind ?? "none") === "none" && looksClickable(last.control);
      tell(burst);
    }),
    outcomes.subscribe(({ click: { burst } }) => {
      if (burst) tell(burst);
    }),
  ]);
}
