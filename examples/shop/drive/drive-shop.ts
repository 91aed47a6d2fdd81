import { visit } from "./journeys.ts";
import { planSessions } from "./plan.ts";
import { openBrowser, type Visited, visitSite } from "./visit-site.ts";

export interface DriveOptions {
  readonly sessions: number;
  readonly shopUrl: string;
  /** Shoppers at the same time; 3 if absent. */
  readonly concurrency?: number;
  /** Decides who does what; 1 if absent. */
  readonly seed?: number;
  readonly chromiumPath: string;
  /** 1 is a person's pace; 0.4 if absent. */
  readonly pace?: number;
  readonly log?: (line: string) => void;
}

interface DrivenSession extends Visited {
  readonly cohort: string;
  readonly userId: string;
}

export interface DriveReport {
  readonly sessions: readonly DrivenSession[];
}

/**
 * Sends shoppers through the shop in real Chromium, several at a time.
 *
 * @example await driveShop({ sessions: 20, shopUrl, chromiumPath: "/usr/bin/chromium" });
 */
export async function driveShop(options: DriveOptions): Promise<DriveReport> {
  const { shopUrl, concurrency = 3, seed = 1, pace = 0.4, log = () => undefined } = options;
  const browser = await openBrowser(options.chromiumPath);
  const waiting = [...planSessions(options.sessions, seed).entries()];
  const done: DrivenSession[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, { cohort, account, seed: own }] = next;
      const visited = await visitSite(browser, {
        url: shopUrl,
        seed: own,
        pace,
        act: (shopper) => visit(shopper, cohort, account),
      });
      done[index] = { cohort, userId: account.id, ...visited };
      const outcome = visited.failure
        ? `failed: ${visited.failure}`
        : (visited.sessionId ?? "silent");
      log(`${account.name}, ${cohort}: ${outcome}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, concurrency) }, work));
  } finally {
    await browser.close();
  }
  return { sessions: done };
}
