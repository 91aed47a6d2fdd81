import { type Stop, stopAll } from "../source.ts";
import { visits } from "../sources/visits.ts";
import { agentState } from "../state.ts";
import { emitFrustration, type Verdict } from "./frustration.ts";
import { addRefresh, judgeQuickBack, judgeRefreshes } from "./page-signs.ts";

export interface QuickBackOptions {
  readonly onQuickBack?: (verdict: Verdict) => void;
}

/** Emits `user.frustration.quick_back`: back again right after a page was opened. */
export function instrumentQuickBacks(options: QuickBackOptions = {}): Stop {
  return visits.subscribe(({ action, left, at }) => {
    if (!left) return;
    const verdict = judgeQuickBack({
      action,
      leftAction: left.action,
      durationMs: left.durationMs,
    });
    if (!verdict) return;
    emitFrustration("quick_back", at, verdict, {
      "frustration.duration_ms": left.durationMs,
      "page.previous_url": left.url,
    });
    options.onQuickBack?.(verdict);
  });
}

export interface RefreshRageOptions {
  readonly onRefreshRage?: (verdict: Verdict) => void;
}

const key = "session_replay_reloads";
/** The burst is over when the page has stayed for so long. */
const settledMs = 3_000;

const readTimes = (stored: string | undefined, path: string): number[] => {
  const [seen, ...times] = (stored ?? "").split(" ");
  return seen === path ? times.map(Number) : [];
};

/** Emits `user.frustration.refresh_rage`: the same page reloaded again and again. */
export function instrumentRefreshRage(options: RefreshRageOptions = {}): Stop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return stopAll([
    visits.subscribe(({ action, at, sameDocument }) => {
      if (sameDocument || action !== "reload") return;
      const { tab } = agentState();
      const times = addRefresh(readTimes(tab.get(key), location.pathname), at);
      tab.set(key, [location.pathname, ...times].join(" "));
      timer = setTimeout(() => {
        const verdict = judgeRefreshes(times);
        if (!verdict) return;
        tab.remove(key);
        emitFrustration("refresh_rage", at, verdict, {
          "frustration.click_count": times.length,
          "frustration.duration_ms": Math.round(at - (times[0] ?? at)),
        });
        options.onRefreshRage?.(verdict);
      }, settledMs);
    }),
    () => clearTimeout(timer),
  ]);
}
