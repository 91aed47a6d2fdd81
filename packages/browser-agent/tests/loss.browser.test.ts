import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startedAgent } from "../testing/agent-bundle.ts";
import { launchChromium } from "../testing/chromium.ts";
import { until } from "../testing/page.ts";
import { type Site, startSite } from "../testing/site.ts";

const buttons = Array.from({ length: 10 }, (_, i) => `<button id="b${i}">Button ${i}</button>`);
const page = `<!doctype html><title>Loss</title><script src="/agent.js"></script>${buttons.join("")}
<script>window.clicks = 0; addEventListener("click", () => { window.clicks += 1; });</script>`;

let browser: Browser;
let site: Site;
let context: BrowserContext;
let tab: Page;
/** How the receiver answers; undefined takes everything. */
let answer: { readonly status: number; readonly headers?: Record<string, string> } | undefined;
let delayMs = 0;
let refusals = 0;

beforeAll(async () => {
  const agent = await startedAgent();
  const batched = await startedAgent(`{ delivery: "batched" }`);
  site = await startSite({
    pages: { "/": page, "/batched": page.replace("agent.js", "batched.js"), "/other": "Other" },
    scripts: { "/agent.js": agent, "/batched.js": batched },
    delayMs: () => delayMs,
    route(request, response) {
      if (!answer || request.method !== "POST") return false;
      refusals += 1;
      response.writeHead(answer.status, answer.headers).end("{}");
      return true;
    },
  });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  answer = undefined;
  delayMs = 0;
  refusals = 0;
  site.clear();
  context = await browser.newContext();
  tab = await context.newPage();
});
afterEach(() => context.close());

const received = (): unknown[] =>
  site
    .logs()
    .flatMap(({ body, attributes }) => (body === "user.click" ? [attributes["target.id"]] : []));

/** Ten clicks, as fast as Chromium takes them. */
async function clickAll(): Promise<void> {
  for (let i = 0; i < 10; i += 1) await tab.click(`#b${i}`, { noWaitAfter: true });
}

describe("ten clicks, then the page is left: the sink has ten", () => {
  test.each([
    ["closed at once", 0, 0, "close"],
    ["closed after 50 ms", 50, 0, "close"],
    ["closed at once, at 300 ms round trip", 0, 300, "close"],
    ["navigated at once", 0, 0, "go"],
    ["navigated after 50 ms", 50, 0, "go"],
    ["navigated at once, at 300 ms round trip", 0, 300, "go"],
  ] as const)("%s", async (_, after, roundTrip, how) => {
    await tab.goto(site.url);
    delayMs = roundTrip;
    await clickAll();
    await tab.waitForTimeout(after);
    if (how === "close") await tab.close({ runBeforeUnload: true });
    else await tab.evaluate("location.href = '/other'").catch(() => {});
    // A context that is closed while its page goes elsewhere never closes.
    if (how === "go") await tab.waitForURL("**/other");
    await until(() => received().length === 10);
    expect(new Set(received()).size).toBe(10);
  });
});

test.each([
  ["instant", "/"],
  ["batched", "/batched"],
])("%s: a renderer that dies loses nothing once a page is loaded again", async (_, path) => {
  await tab.goto(`${site.url}${path}`);
  answer = { status: 503 };
  await clickAll();
  const cdp = await context.newCDPSession(tab);
  const died = tab.waitForEvent("crash");
  cdp.send("Page.crash").catch(() => {});
  await died;
  answer = undefined;
  const next = await context.newPage();
  await next.goto(`${site.url}${path}`);
  await until(() => received().length === 10);
});

describe("a receiver that asks for patience is asked again when it said, and gets everything", () => {
  test.each([429, 503])("%i", async (status) => {
    await tab.goto(site.url);
    await site.waitFor((r) => r.body === "user.navigation");
    answer = { status, headers: { "retry-after": "1" } };
    await clickAll();
    await until(() => refusals > 0);
    answer = undefined;
    await until(() => received().length === 10);
  });
});

test("offline, with storage that is full: what memory holds is sent when the connection is back", async () => {
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await tab.goto(site.url);
  await site.waitFor((r) => r.body === "user.navigation");
  await context.setOffline(true);
  await clickAll();
  await tab.waitForTimeout(200);
  expect(received()).toEqual([]);
  await context.setOffline(false);
  await until(() => received().length === 10);
});

test("an hour offline, with the page closed at its end, loses nothing", async () => {
  await tab.clock.install();
  await tab.goto(site.url);
  await tab.clock.runFor(500);
  await site.waitFor((r) => r.body === "user.navigation");
  await context.setOffline(true);
  for (let minute = 0; minute < 60; minute += 6) {
    await tab.click(`#b${minute / 6}`, { noWaitAfter: true });
    await tab.clock.fastForward(6 * 60_000);
  }
  await tab.close();
  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto(site.url);
  await until(() => received().length === 10);
});

test("batched, nothing leaves at first, and all of it when the page is hidden", async () => {
  await tab.goto(`${site.url}/batched`);
  await clickAll();
  expect(received()).toEqual([]);
  await tab.close({ runBeforeUnload: true });
  await until(() => received().length === 10);
});

test("instant, what happens leaves within a moment, compressed where that pays", async () => {
  await tab.goto(site.url);
  await site.waitFor((r) => r.body === "user.navigation");
  expect(site.requests[0]?.headers["content-encoding"]).toBe("gzip");
  await tab.click("#b1");
  await site.waitFor((r) => r.body === "user.click");
  expect(site.requests.every(({ bytes }) => bytes < 3_000)).toBe(true);
});

test("two thousand clicks as fast as Chromium takes them, and the page closed at once: all arrive", async () => {
  await tab.goto(site.url);
  const { x = 0, y = 0 } = (await tab.locator("#b0").boundingBox()) ?? {};
  const cdp = await context.newCDPSession(tab);
  const at = { x: x + 5, y: y + 5, button: "left", clickCount: 1 } as const;
  for (let i = 0; i < 2_000; i += 1) {
    void cdp.send("Input.dispatchMouseEvent", { ...at, type: "mousePressed" });
    const done = cdp.send("Input.dispatchMouseEvent", { ...at, type: "mouseReleased" });
    if (i % 50 === 49) await done;
  }
  await tab.waitForFunction("window.clicks === 2000", undefined, { timeout: 60_000 });
  await tab.close({ runBeforeUnload: true });
  // What no keepalive request could take waits for the next page.
  const next = await context.newPage();
  await next.goto(site.url);
  await until(() => received().length === 2_000);
}, 120_000);
