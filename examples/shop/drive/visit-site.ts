import process from "node:process";
import { type Browser, chromium } from "playwright-core";
import { seededRandom } from "./random.ts";
import { requestText } from "./request-text.ts";
import { type Shopper, shopperAt } from "./shopper.ts";

/** Starts a Chromium for visits. */
export const openBrowser = (chromiumPath: string): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    // Chromium refuses its sandbox to root.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });

export interface Visit {
  readonly url: string;
  readonly seed: number;
  readonly pace: number;
  readonly act: (shopper: Shopper) => Promise<void>;
}

export interface Visited {
  /** The session that the agent reported, undefined if it said nothing. */
  readonly sessionId: string | undefined;
  /** Why the visit broke off, if it did. */
  readonly failure: string | undefined;
}

/** One person's visit in a fresh browser profile, up to leaving the page. */
export async function visitSite(
  browser: Browser,
  { url, seed, pace, act }: Visit,
): Promise<Visited> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  let sessionId: string | undefined;
  page.on("request", (request) => {
    sessionId ??= /sess_[\w-]+/.exec(requestText(request))?.[0];
  });
  let failure: string | undefined;
  try {
    await act(shopperAt({ page, shopUrl: url, random: seededRandom(seed), pace }));
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  // Leaving the page, as a person does, lets the agent send what it still holds.
  await page.goto("about:blank").catch(() => undefined);
  await context.close();
  return { sessionId, failure };
}
