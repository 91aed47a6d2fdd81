import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundle } from "../testing/agent-bundle.ts";
import { launchChromium } from "../testing/chromium.ts";
import { type Site, startSite } from "../testing/site.ts";

const page = `<!doctype html><title>Ignoring</title><script src="/agent.js"></script>
<button id="told">Told</button>
<p data-sr-no-frustration><button id="by-mark">Marked</button></p>
<button id="by-selector" class="game">Game</button>
<script>
  for (const button of document.querySelectorAll("button"))
    button.onclick = ({ detail }) => { if (detail === 1) undefined.total };
</script>`;

const agent = `import * as agent from "agent";
agent.startSessionReplay({ serviceName: "site", endpoint: location.origin, instrumentations: Object.fromEntries(
  ["rageClicks", "deadClicks", "errorClicks"].map((sign) => [sign, { ignoreSelectors: [".game"] }])) });`;

let browser: Browser;
let site: Site;
let tab: Page;

beforeAll(async () => {
  site = await startSite({ pages: { "/": page }, scripts: { "/agent.js": await bundle(agent) } });
  browser = await launchChromium();
  tab = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test("signs are silent in marked elements and on selectors, and nowhere else", async () => {
  await tab.goto(site.url);
  for (const id of ["by-mark", "by-selector", "told"]) {
    await tab.click(`#${id}`, { clickCount: 4, delay: 40 });
    await tab.waitForTimeout(300);
  }
  const told = ({ body }: { readonly body: string }) => body === "user.frustration.rage_click";
  await site.waitFor(told, 10_000);
  // A dead click would be known two seconds after the last one.
  await tab.waitForTimeout(2_500);
  const signs = site.logs().filter(({ body }) => body.startsWith("user.frustration."));
  expect(signs.map(({ attributes }) => attributes["target.semantic_name"])).toEqual(
    signs.map(() => "Told"),
  );
  expect(signs.map(({ body }) => body)).toContain("user.frustration.error_click");
});
