import { targetAttributes } from "../names/target-attributes.ts";
import type { Stop } from "../source.ts";
import { bursts } from "../sources/bursts.ts";
import type { Click } from "../sources/clicks.ts";
import { isExempt } from "./exempt.ts";
import { emitFrustration } from "./frustration.ts";
import { judgeRage, type RageVerdict } from "./rage-click.ts";

export interface RageClickOptions {
  /** Controls on which repeated clicks are never rage. */
  readonly ignoreSelectors?: readonly string[];
  readonly onRageClick?: (verdict: RageVerdict, click: Click) => void;
}

/** Emits `user.frustration.rage_click`: repeated clicks that nothing answered. */
export function instrumentRageClicks(options: RageClickOptions = {}): Stop {
  return bursts.subscribe(({ clicks, answered }) => {
    const last = clicks.at(-1);
    const verdict = judgeRage(clicks.map(({ at }, i) => ({ at, answered: answered[i] === true })));
    if (!last || !verdict) return;
    if (isExempt(last.control, options.ignoreSelectors)) return;
    emitFrustration("rage_click", last.at, verdict, {
      "frustration.click_count": verdict.clickCount,
      "frustration.duration_ms": verdict.durationMs,
      ...targetAttributes(last.control),
    });
    options.onRageClick?.(verdict, last);
  });
}
