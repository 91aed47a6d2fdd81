import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startedAgent } from "../testing/agent-bundle.ts";
import { launchChromium } from "../testing/chromium.ts";
import { type Site, startSite } from "../testing/site.ts";

const page = `<!doctype html><title>Delivery</title><script src="/agent.js"></script>
${Array.from({ length: 10 }, (_, i) => `<button id="b${i}">Button ${i}</button>`).join("")}
<label>Note <input name="note"></label><textarea aria-label="Text"></textarea>
<div contenteditable="true" id="rich">rich</div><input type="password" name="pw">
<select name="s"><option>One</option></select>`;

let browser: Browser;
let site: Site;
let down = false;

beforeAll(async () => {
  site = await startSite({
    pages: { "/": page },
    scripts: { "/agent.js": await startedAgent() },
    route(request, response) {
      if (!down || request.method !== "POST") return false;
      response.writeHead(503, { "retry-after": "1" }).end("{}");
      return true;
    },
  });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(() => {
  down = false;
  site.clear();
});

const clicked = (): Set<unknown> =>
  new Set(
    site
      .logs()
      .filter(({ body }) => body === "user.click")
      .map(({ attributes }) => attributes["target.id"]),
  );

test("what a dead server could not take is sent when it is back", async () => {
  const tab = await browser.newPage();
  await tab.goto(site.url);
  down = true;
  for (let i = 0; i < 5; i += 1) await tab.click(`#b${i}`);
  await tab.waitForTimeout(300);
  expect(clicked().size).toBe(0);
  down = false;
  await site.waitFor((r) => r.attributes["target.id"] === "b4", 8000);
  expect(clicked().size).toBe(5);
});

test("what a closed page could not send, the next page sends with the same number", async () => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(site.url);
  down = true;
  for (let i = 0; i < 5; i += 1) await tab.click(`#b${i}`);
  const session = await tab.evaluate("agent.getSessionId()");
  await tab.close({ runBeforeUnload: true });
  down = false;
  const next = await context.newPage();
  await next.goto(site.url);
  const last = await site.waitFor(
    (r) => r.body === "user.click" && r.attributes["target.id"] === "b4",
  );
  expect(last.attributes["log.record.uid"]).toMatch(`${session}/`);
  expect(clicked().size).toBe(5);
});

test("nothing that is typed leaves the page", async () => {
  const tab = await browser.newPage();
  await tab.goto(site.url);
  const canary = "xylophone-canary";
  await tab.fill("[name=note]", canary);
  await tab.fill("textarea", canary);
  await tab.fill("[name=pw]", canary);
  await tab.click("#rich");
  await tab.keyboard.type(canary);
  await tab.click("[name=note]");
  await tab.click("textarea");
  await tab.click("#rich");
  await tab.click("#b1");
  await tab.waitForTimeout(2500);
  await tab.close({ runBeforeUnload: true });
  expect(site.requests.length).toBeGreaterThan(2);
  for (const { body } of site.requests) expect(body).not.toContain("canary");
});
