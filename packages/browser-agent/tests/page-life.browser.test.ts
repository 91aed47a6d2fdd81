import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startedAgent } from "../testing/agent-bundle.ts";
import { chromiumPath, launchChromium } from "../testing/chromium.ts";
import { complaintsOf, until } from "../testing/page.ts";
import { type Site, startSite } from "../testing/site.ts";

const page = (title: string, more = ""): string => `<!doctype html><title>${title}</title>
<script src="/agent.js"></script><button id="b">Works</button><output id="out">0</output>
<a id="go" href="/two">Next</a>
<script>b.onclick = () => { out.textContent = Number(out.textContent) + 1; };
addEventListener("pageshow", ({ persisted }) => { window.restored = persisted; });</script>${more}`;

const rules = `<script type="speculationrules">{"prerender":[{"urls":["/two"],"eagerness":"immediate"}]}</script>
<script>fetch("/ready").then(() => { location.href = "/two"; });</script>`;

const worker = `addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => event.respondWith(fetch(event.request)));`;

const withWorker = `<script>window.controlled = new Promise((resolve) => {
  navigator.serviceWorker.addEventListener("controllerchange", resolve);
  navigator.serviceWorker.register("/worker.js"); });</script>`;

let browser: Browser;
let site: Site;
/** Lets the page that prerenders another one go there. */
let go: (() => void) | undefined;
let prerendered = false;

beforeAll(async () => {
  const agent = await startedAgent();
  site = await startSite({
    pages: {
      "/": page("One"),
      "/two": page("Two", `<script>fetch("/api/200/0")</script>`),
      "/twice": page("Twice"),
      "/prerenders": page("Rules", rules),
      "/worked": page("Worked", withWorker),
    },
    scripts: { "/agent.js": agent, "/worker.js": worker },
    route(request, response) {
      if (request.url === "/two")
        prerendered ||= `${request.headers["sec-purpose"]}`.includes("prerender");
      if (request.url !== "/ready") return false;
      go = () => response.end();
      return true;
    },
  });
  browser = await launchChromium([], ["--disable-back-forward-cache"]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(() => site.clear());

const told = (body: string, path: string) =>
  site
    .logs()
    .filter((r) => r.body === body && r.attributes["page.url"] === `${site.url}${path}`)
    .map(({ attributes }) => attributes);

test("a page comes back from the back/forward cache with its agent, and the session goes on", async () => {
  const tab = await (await browser.newContext()).newPage();
  const complaints = complaintsOf(tab);
  await tab.goto(site.url);
  await site.waitFor((r) => r.body === "user.navigation");
  await tab.click("#go");
  await site.waitFor((r) => r.attributes["page.number"] === 2);
  await tab.evaluate("history.back()").catch(() => {});
  await until(async () => (await tab.evaluate("window.restored").catch(() => false)) === true);
  await site.waitFor((r) => r.attributes["page.number"] === 3);
  await tab.click("#b");
  await site.waitFor((r) => r.body === "user.click" && r.attributes["target.id"] === "b");
  await until(() => told("user.outcome", "/").length > 1);
  expect(told("user.click", "/").map((a) => a["target.id"])).toEqual(["go", "b"]);
  expect(told("user.navigation", "/").at(-1)?.["event.action"]).toBe("popstate");
  expect(new Set(site.logs().map((r) => r.attributes["session.id"])).size).toBe(1);
  const numbers = site.logs().map((r) => r.attributes["session.sequence"]);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(complaints).toEqual({ errors: [], lines: [] });
  await tab.context().close();
});

test("a prerendered page is a visit when somebody sees it, and silent before", async () => {
  // A debugger on the page would keep Chromium from prerendering: this one runs by itself.
  const profile = mkdtempSync(path.join(tmpdir(), "prerender-"));
  const chromium = spawn(
    chromiumPath,
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      `${site.url}/prerenders`,
    ],
    { stdio: "ignore" },
  );
  try {
    await until(() => prerendered && go !== undefined, 30_000);
    await site.waitFor((r) => r.body === "user.navigation");
    const early = [...site.logs(), ...site.spans()];
    expect(early.filter((r) => `${r.attributes["page.url"]}`.endsWith("/two"))).toEqual([]);
    go?.();
    await site.waitFor((r) => r.attributes["page.number"] === 2, 20_000);
    expect(told("user.navigation", "/two")).toMatchObject([
      { "event.action": "pageview", "page.previous_url": `${site.url}/prerenders` },
    ]);
    expect(new Set(site.logs().map((r) => r.attributes["session.id"])).size).toBe(1);
  } finally {
    const gone = once(chromium, "exit");
    chromium.kill();
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test("under a service worker that takes every request, everything arrives", async () => {
  const tab = await (await browser.newContext()).newPage();
  const complaints = complaintsOf(tab);
  await tab.goto(`${site.url}/worked`);
  await tab.evaluate("window.controlled.then(() => true)");
  await tab.reload();
  await tab.click("#b");
  await site.waitFor((r) => r.body === "user.click");
  await tab.click("#b");
  await tab.close({ runBeforeUnload: true });
  await until(() => told("user.click", "/worked").length === 2);
  expect(complaints).toEqual({ errors: [], lines: [] });
});

test("where a blocker refuses the receiver, the page works and the tries are few", async () => {
  const tab = await (await browser.newContext()).newPage();
  const complaints = complaintsOf(tab);
  let tries = 0;
  await tab.route("**/v1/**", (route) => {
    tries += 1;
    return route.abort("blockedbyclient");
  });
  await tab.goto(site.url);
  for (let i = 0; i < 40; i += 1) await tab.click("#b");
  expect(await tab.textContent("#out")).toBe("40");
  // Each signal tries at once, then after a second, two, four …
  expect(tries).toBeLessThan(14);
  expect(complaints).toEqual({ errors: [], lines: [] });
  await tab.context().close();
});

test("started twice, and by a second copy of the script, it tells everything once", async () => {
  const tab = await (await browser.newContext()).newPage();
  const complaints = complaintsOf(tab);
  await tab.goto(`${site.url}/twice`);
  await tab.evaluate(
    "void agent.startSessionReplay({ serviceName: 'again', endpoint: location.origin })",
  );
  await tab.addScriptTag({ url: "/agent.js" });
  await tab.click("#b");
  await site.waitFor((r) => r.body === "user.outcome" && r.attributes["page.title"] === "Twice");
  expect(told("user.click", "/twice")).toHaveLength(1);
  expect(told("user.navigation", "/twice")).toHaveLength(1);
  expect(complaints).toEqual({ errors: [], lines: [] });
});
