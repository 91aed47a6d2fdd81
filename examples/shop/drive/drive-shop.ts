import process from "node:process";
import { type Browser, chromium } from "playwright-core";
import { visit } from "./journeys.ts";
import { type PlannedSession, planSessions } from "./plan.ts";
import { seededRandom } from "./random.ts";
import { shopperAt } from "./shopper.ts";

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

export interface DrivenSession {
  readonly cohort: string;
  readonly userId: string;
  readonly sessionId: string | undefined;
  /** Why the visit broke off, if it did. */
  readonly failure: string | undefined;
}

export interface DriveReport {
  readonly sessions: readonly DrivenSession[];
}

async function driveOne(
  browser: Browser,
  planned: PlannedSession,
  { shopUrl, pace = 0.4 }: DriveOptions,
): Promise<DrivenSession> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  let sessionId: string | undefined;
  page.on("request", (request) => {
    sessionId ??= /sess_[\w-]+/.exec(request.postData() ?? "")?.[0];
  });
  let failure: string | undefined;
  try {
    const random = seededRandom(planned.seed);
    await visit(shopperAt({ page, shopUrl, random, pace }), planned.cohort, planned.account);
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  // Leaving the page, as a person does, lets the agent send what it still holds.
  await page.goto("about:blank").catch(() => undefined);
  await context.close();
  return { cohort: planned.cohort, userId: planned.account.id, sessionId, failure };
}

/**
 * Sends shoppers through the shop in real Chromium, several at a time.
 *
 * @example await driveShop({ sessions: 20, shopUrl, chromiumPath: "/usr/bin/chromium" });
 */
export async function driveShop(options: DriveOptions): Promise<DriveReport> {
  const { sessions, concurrency = 3, seed = 1, log = () => undefined } = options;
  const browser = await chromium.launch({
    executablePath: options.chromiumPath,
    // Chromium refuses its sandbox to root.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const waiting = [...planSessions(sessions, seed).entries()];
  const done: DrivenSession[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, planned] = next;
      const driven = await driveOne(browser, planned, options);
      done[index] = driven;
      const outcome = driven.failure ? `failed: ${driven.failure}` : (driven.sessionId ?? "silent");
      log(`${planned.account.name}, ${planned.cohort}: ${outcome}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, concurrency) }, work));
  } finally {
    await browser.close();
  }
  return { sessions: done };
}
