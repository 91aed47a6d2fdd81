import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { launchChromium } from "./chromium.ts";
import { type Complaints, complaintsOf } from "./page.ts";
import { type Site, type SiteOptions, startSite } from "./site.ts";

/** A tab of a visitor whom the site has not seen before. */
export interface Visit {
  readonly tab: Page;
  readonly context: BrowserContext;
  /** What goes wrong on the tab. */
  readonly complaints: Complaints;
}

/** What the tests of a file share; there as soon as they run. */
export interface ChromiumSite {
  readonly browser: Browser;
  readonly site: Site;
  /** Opens `path` for a new visitor, who is gone after the test; `prepare` comes before the page. */
  visit(path?: string, prepare?: (visit: Visit) => Promise<unknown>): Promise<Visit>;
}

const lastWordsMs = 150;

/** One site and one Chromium for the tests of a file; each test begins without records. */
export function chromiumSite(
  options: () => SiteOptions | Promise<SiteOptions>,
  launch: () => Promise<Browser> = () => launchChromium(),
): ChromiumSite {
  let browser: Browser | undefined;
  let site: Site | undefined;
  const contexts: BrowserContext[] = [];
  const there = <T>(value: T | undefined): T => {
    if (!value) throw new Error("There only while tests run");
    return value;
  };
  beforeAll(async () => {
    site = await startSite(await options());
    browser = await launch();
  });
  beforeEach(() => site?.clear());
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    // Pages send their last as they go: the next test must not count it.
    await new Promise((resolve) => setTimeout(resolve, lastWordsMs));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get browser() {
      return there(browser);
    },
    get site() {
      return there(site);
    },
    async visit(path = "/", prepare) {
      const context = await there(browser).newContext();
      contexts.push(context);
      const tab = await context.newPage();
      const visit = { tab, context, complaints: complaintsOf(tab) };
      await prepare?.(visit);
      await tab.goto(`${there(site).url}${path}`, { waitUntil: "domcontentloaded" });
      return visit;
    },
  };
}
