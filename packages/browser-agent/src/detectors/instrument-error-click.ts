import { listen } from "../dom/listen.ts";
import { targetAttributes } from "../names/target-attributes.ts";
import { type Stop, stopAll } from "../source.ts";
import { type Burst, bursts } from "../sources/bursts.ts";
import { type Click, clicks } from "../sources/clicks.ts";
import { errors, type PageError } from "../sources/errors.ts";
import { isAnswered } from "../sources/outcomes.ts";
import { agentState } from "../state.ts";
import { judgeErrorClick } from "./error-click.ts";
import { isExempt } from "./exempt.ts";
import { emitFrustration, type Verdict } from "./frustration.ts";

export interface ErrorClickOptions {
  readonly ignoreSelectors?: readonly string[];
  readonly onErrorClick?: (verdict: Verdict, click: Click) => void;
}

const counts = (error: PageError): boolean =>
  error.type === "uncaught_exception" || error.type === "unhandled_rejection";

/** A press and its click are one act, also when the error comes with the press. */
const pressMs = 1_000;

/**
 * Emits `user.frustration.error_click`: clicks whose handling failed with an error. One that only
 * comes soon after is blamed on a click that got no answer, not on one that worked.
 */
export function instrumentErrorClicks(options: ErrorClickOptions = {}): Stop {
  const failed = new WeakMap<Click, PageError[]>();
  const judged = new WeakMap<Click, Burst>();
  const told = new WeakSet<Burst>();
  /** Errors that also come without a click are not its doing. */
  const background = new Set<string>();
  let pressedAt = Number.NEGATIVE_INFINITY;
  let ofPress: PageError[] = [];

  const judge = (burst: Burst): void => {
    const { clicks: burstClicks, answered } = burst;
    const found = burstClicks.flatMap((click) => failed.get(click) ?? []);
    const verdict = judgeErrorClick(found.length, answered.includes(true));
    const last = burstClicks.at(-1);
    if (!verdict || !last || told.has(burst)) return;
    if (isExempt(last.control, options.ignoreSelectors)) return;
    told.add(burst);
    emitFrustration("error_click", last.at, verdict, {
      "frustration.click_count": burstClicks.length,
      "error.message": found[0]?.message,
      ...targetAttributes(last.control),
    });
    options.onErrorClick?.(verdict, last);
  };
  const blame = (click: Click, found: readonly PageError[]): void => {
    const fresh = found.filter(({ message }) => !background.has(message));
    if (!fresh.length) return;
    failed.set(click, [...(failed.get(click) ?? []), ...fresh]);
    const burst = judged.get(click);
    // The answer to a slow request may break after the burst was judged.
    if (burst) judge(burst);
  };
  const onError = (error: PageError): void => {
    if (!counts(error)) return;
    if (error.click && (error.sure || !isAnswered(error.click))) blame(error.click, [error]);
    else if (error.at - pressedAt < pressMs) ofPress.push(error);
    else {
      if (background.size > 50) background.clear();
      background.add(error.message);
    }
  };
  return stopAll([
    listen(window, ["pointerdown", "keydown"], () => {
      pressedAt = agentState().now();
      ofPress = [];
    }),
    errors.subscribe(onError),
    clicks.subscribe((click) => {
      blame(click, ofPress);
      ofPress = [];
      pressedAt = Number.NEGATIVE_INFINITY;
    }),
    bursts.subscribe((burst) => {
      for (const click of burst.clicks) judged.set(click, burst);
      judge(burst);
    }),
  ]);
}
