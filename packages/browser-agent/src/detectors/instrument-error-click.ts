import { targetAttributes } from "../names/target-attributes.ts";
import { type Stop, stopAll } from "../source.ts";
import { bursts } from "../sources/bursts.ts";
import type { Click } from "../sources/clicks.ts";
import { errors, type PageError } from "../sources/errors.ts";
import { judgeErrorClick } from "./error-click.ts";
import { isExempt } from "./exempt.ts";
import { emitFrustration, type Verdict } from "./frustration.ts";

export interface ErrorClickOptions {
  readonly ignoreSelectors?: readonly string[];
  readonly onErrorClick?: (verdict: Verdict, click: Click) => void;
}

const counts = (error: PageError): boolean =>
  error.type === "uncaught_exception" || error.type === "unhandled_rejection";

/** Emits `user.frustration.error_click`: clicks whose handling failed with an error. */
export function instrumentErrorClicks(options: ErrorClickOptions = {}): Stop {
  const failed = new WeakMap<Click, PageError[]>();
  /** Errors that also come without a click are not its doing. */
  const background = new Set<string>();

  const late = (error: PageError): void => {
    const { click } = error;
    if (!counts(error)) return;
    if (!click) {
      background.add(error.message);
      if (background.size > 50) background.clear();
    } else if (!background.has(error.message)) {
      failed.set(click, [...(failed.get(click) ?? []), error]);
    }
  };
  return stopAll([
    errors.subscribe(late),
    bursts.subscribe(({ clicks, answered }) => {
      const found = clicks.flatMap((click) => failed.get(click) ?? []);
      const verdict = judgeErrorClick(found.length, answered.includes(true));
      const last = clicks.at(-1);
      if (!verdict || !last || isExempt(last.control, options.ignoreSelectors)) return;
      emitFrustration("error_click", last.at, verdict, {
        "frustration.click_count": clicks.length,
        "error.message": found[0]?.message,
        ...targetAttributes(last.control),
      });
      options.onErrorClick?.(verdict, last);
    }),
  ]);
}
