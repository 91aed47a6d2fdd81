import type { Stop } from "../source.ts";
import type { NavigationAction } from "../sources/navigations.ts";
import { visits } from "../sources/visits.ts";
import { type DetectorOptions, emitFrustration, type Verdict } from "./frustration.ts";
import { share, toScore } from "./score.ts";

const quickMs = 5_000;

/** The page from which one went back. */
interface LeftPage {
  readonly action: NavigationAction;
  readonly durationMs: number;
}

/** Judges a step back. Score: `0.3 + 0.6·(1 − seconds/5)`: the sooner, the worse. */
export function judgeQuickBack(
  action: NavigationAction,
  { action: leftAction, durationMs }: LeftPage,
): Verdict | undefined {
  // Going on through the history is browsing, not turning away from what one has just opened.
  if (action !== "popstate" || /^(?:popstate|reload)$/.test(leftAction)) return undefined;
  if (durationMs > quickMs) return undefined;
  const score = toScore(0.9 - 0.6 * share(durationMs, 0, quickMs));
  return { durationMs, score, reasons: ["back_at_once"] };
}

/** Emits `user.frustration.quick_back`: back again right after a page was opened. */
export const instrumentQuickBacks = ({ onSign }: DetectorOptions = {}): Stop =>
  visits.subscribe(({ action, left, at }) => {
    const verdict = left && judgeQuickBack(action, left);
    if (!verdict) return;
    emitFrustration("quick_back", at, verdict, { "page.previous_url": left.url });
    onSign?.(verdict);
  });
