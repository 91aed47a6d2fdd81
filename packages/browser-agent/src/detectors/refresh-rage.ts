import { type Stop, stopAll } from "../source.ts";
import { visits } from "../sources/visits.ts";
import { agentState } from "../state.ts";
import { type DetectorOptions, emitFrustration, type Verdict } from "./frustration.ts";
import { share, toScore } from "./score.ts";

const gapMs = 10_000;
const minRefreshes = 3;

/** Adds a reload to those of the same page shortly before it. */
export const addRefresh = (times: readonly number[], now: number): number[] =>
  now - (times.at(-1) ?? 0) <= gapMs ? [...times, now] : [now];

/** Judges repeated reloads of one page. Score: `0.4 + 0.6·min(1, (count−3)/4)`. */
export function judgeRefreshes(times: readonly number[]): Verdict | undefined {
  const clickCount = times.length;
  if (clickCount < minRefreshes) return undefined;
  return {
    clickCount,
    durationMs: Math.round((times.at(-1) ?? 0) - (times[0] ?? 0)),
    score: toScore(0.4 + 0.6 * share(clickCount, minRefreshes, minRefreshes + 4)),
    reasons: ["repeated_reload"],
  };
}

const key = "session_replay_reloads";
/** The burst is over when the page has stayed for so long. */
const settledMs = 3_000;

const readTimes = (stored = ""): number[] => {
  const [path, ...times] = stored.split(" ");
  return path === location.pathname ? times.map(Number) : [];
};

/** Emits `user.frustration.refresh_rage`: the same page reloaded again and again. */
export function instrumentRefreshRage({ onSign }: DetectorOptions = {}): Stop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return stopAll([
    visits.subscribe(({ action, at, sameDocument }) => {
      if (sameDocument || action !== "reload") return;
      const { tab } = agentState();
      const times = addRefresh(readTimes(tab.get(key)), at);
      tab.set(key, [location.pathname, ...times].join(" "));
      timer = setTimeout(() => {
        const verdict = judgeRefreshes(times);
        if (!verdict) return;
        tab.remove(key);
        emitFrustration("refresh_rage", at, verdict);
        onSign?.(verdict);
      }, settledMs);
    }),
    () => clearTimeout(timer),
  ]);
}
