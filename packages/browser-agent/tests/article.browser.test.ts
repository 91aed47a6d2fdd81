import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { articlePackage, basicSetup, checkoutWithEvent } from "../testing/article.ts";
import { launchChromium } from "../testing/chromium.ts";
import { installPacked, type PackedProject } from "../testing/packed.ts";
import { type Site, startSite } from "../testing/site.ts";

const fixture = (name: string): string =>
  readFileSync(new URL(`../testing/fixtures/${name}`, import.meta.url), "utf8");

const page = `<!doctype html><title>Checkout</title><button>Submit Order</button><script src="/app.js"></script>`;

let project: PackedProject;
let browser: Browser;
let site: Site;
let tab: Page;

beforeAll(async () => {
  project = installPacked(articlePackage);
  const setup = await project.bundle(basicSetup);
  const spans = await project.bundle(`${basicSetup}\n${checkoutWithEvent}`);
  site = await startSite({
    pages: { "/": page, "/spans": page.replace("/app.js", "/spans.js") },
    scripts: { "/app.js": setup, "/spans.js": spans },
    tls: { key: fixture("loopback.key"), cert: fixture("loopback.crt") },
  });
  browser = await launchChromium([
    `--host-resolver-rules=MAP your-elastic.cloud:443 127.0.0.1:${site.port}, MAP example.com:443 127.0.0.1:${site.port}`,
  ]);
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  tab = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  project.remove();
});

test("the basic setup hears a click", async () => {
  await tab.goto("https://example.com/checkout");
  await tab.click("button");
  const click = await site.waitFor((r) => r.body === "user.click");
  expect(click.attributes).toMatchObject({
    "session.id": expect.stringMatching(/^sess_/),
    "user.id": "david",
    "user.email": "[email protected]",
    "user.name": "David Hope",
    "event.category": "user.interaction",
    "target.semantic_name": "Submit Order",
    "target.element": "button",
    "page.url": "https://example.com/checkout",
  });
  expect(site.requests[0]?.headers.authorization).toBe("ApiKey your-api-key");
});

test("six clicks that nothing answers are the rage click of the article", async () => {
  await tab.goto("https://example.com/checkout");
  site.clear();
  for (let i = 0; i < 6; i += 1) {
    await tab.click("button");
    if (i < 5) await tab.waitForTimeout(140);
  }
  const rage = await site.waitFor((r) => r.body === "user.frustration.rage_click");
  const { "frustration.duration_ms": duration, ...rest } = rage.attributes;
  expect(rest).toMatchObject({
    "frustration.type": "rage_click",
    "frustration.score": 0.8,
    "frustration.click_count": 6,
    "target.semantic_name": "Submit Order",
  });
  expect(duration).toBeGreaterThan(700);
});

test("the checkout span has its three children, and its event their ids", async () => {
  site.clear();
  await tab.goto("https://example.com/spans");
  const parent = await site.waitFor((r) => r.name === "checkout.buy_now");
  const names = ["checkout.validate_cart", "checkout.process_payment", "checkout.confirm_order"];
  for (const name of names) {
    const child = await site.waitFor((r) => r.name === name);
    expect(child.traceId).toBe(parent.traceId);
    expect(child.parentSpanId).toBe(parent.spanId);
    expect(child.attributes).toMatchObject({ "user.id": "david" });
  }
  const event = await site.waitFor((r) => r.body === "payment.started");
  expect(event.traceId).toBe(parent.traceId);
  expect(event.spanId).toBe(parent.spanId);
  expect(event.attributes).toMatchObject({
    "trace.id": parent.traceId,
    "span.id": parent.spanId,
    "payment.method": "credit_card",
  });
});
