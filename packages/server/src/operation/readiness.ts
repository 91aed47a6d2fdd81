import type { Measured } from "./samples.ts";

/** Whether the server can do its work, and what keeps it from it. */
export interface Readiness {
  readonly ready: boolean;
  readonly problems: readonly string[];
}

/** Lag of the store beyond which what is asked is noticeably older than what came in. */
const muchLagBytes = 64 * 1024 * 1024;

export function readinessOf({ journal, store, storeIsAway, forwards }: Measured): Readiness {
  const full = journal.bytes > 0.9 * journal.maximumBytes;
  const behind = store !== undefined && store.journalLagBytes > muchLagBytes;
  const troubled = forwards.filter(({ state }) => state !== "ok");
  return {
    // A destination that is away keeps nobody from sending or asking.
    ready: !full && !behind && !storeIsAway,
    problems: [
      ...(storeIsAway ? ["the store ended and is being started again"] : []),
      ...(full ? ["the journal is nearly full: what reads it does not keep up"] : []),
      ...(behind ? [`the store is ${store.journalLagBytes} bytes behind`] : []),
      ...troubled.map(
        ({ url, state, lastError }) => `forwarding to ${url}: ${state} (${lastError})`,
      ),
    ],
  };
}
