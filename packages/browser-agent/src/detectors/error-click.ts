import { listen } from "../dom/listen.ts";
import { type Stop, stopAll } from "../source.ts";
import { bursts } from "../sources/bursts.ts";
import { type Click, clicks } from "../sources/clicks.ts";
import { errors } from "../sources/errors.ts";
import { isAnswered } from "../sources/outcomes.ts";
import { type ClickSignOptions, clickSign } from "./click-sign.ts";
import type { Verdict } from "./frustration.ts";
import { share, toScore } from "./score.ts";

/** Judges a click that errors followed. Score: `0.5 + 0.3·(unanswered) + 0.2·min(1, (errors−1)/2)`. */
export function judgeErrorClick(errors: number, answered: boolean): Verdict | undefined {
  if (errors < 1) return undefined;
  const reasons = ["error"];
  if (!answered) reasons.push("unanswered");
  if (errors > 1) reasons.push("several_errors");
  return { score: toScore(0.5 + (answered ? 0 : 0.3) + 0.2 * share(errors, 1, 3)), reasons };
}

/** A press and its click are one act, also when the error comes with the press. */
const pressMs = 1_000;
const maxKnown = 50;

/**
 * Emits `user.frustration.error_click`: clicks whose handling failed with an error. One that only
 * comes soon after is blamed on a click that got no answer, not on one that worked.
 */
export function instrumentErrorClicks(options?: ClickSignOptions): Stop {
  const failed = new WeakMap<Click, string[]>();
  /** Errors that also come without a click are not its doing. */
  const background = new Set<string>();
  let press: { readonly at: number; readonly errors: string[] } | undefined;

  const tell = clickSign(
    "error_click",
    (burst) => {
      const found = burst.clicks.flatMap((click) => failed.get(click) ?? []);
      const verdict = judgeErrorClick(found.length, burst.answered);
      return verdict && { clickCount: burst.clicks.length, errorMessage: found[0], ...verdict };
    },
    options,
  );
  const blame = (click: Click, messages: readonly string[]): void => {
    const fresh = messages.filter((message) => !background.has(message));
    if (!fresh.length) return;
    failed.set(click, [...(failed.get(click) ?? []), ...fresh]);
    // The answer to a slow request may break after the burst was judged.
    if (click.burst) tell(click.burst);
  };
  return stopAll([
    listen(window, ["pointerdown", "keydown"], ({ timeStamp }) => {
      press = { at: timeStamp, errors: [] };
    }),
    errors.subscribe(({ type, click, sure, message }) => {
      if (type !== "uncaught_exception" && type !== "unhandled_rejection") return;
      if (click && (sure || !isAnswered(click))) blame(click, [message]);
      else if (press && performance.now() - press.at < pressMs) press.errors.push(message);
      else {
        if (background.size > maxKnown) background.clear();
        background.add(message);
      }
    }),
    clicks.subscribe((click) => {
      if (press) blame(click, press.errors);
      press = undefined;
    }),
    bursts.subscribe(tell),
  ]);
}
