import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startedAgent } from "../testing/agent-bundle.ts";
import { launchChromium } from "../testing/chromium.ts";
import { type Site, startSite } from "../testing/site.ts";

const hostile: Readonly<Record<string, string>> = {
  "no storage": `for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });`,
  "full storage": `Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };`,
  "no crypto": `Object.defineProperty(window, "crypto", { value: undefined });`,
  "no console": `Object.defineProperty(window, "console", { value: undefined });`,
  "frozen history and fetch": `Object.freeze(history); Object.freeze(History.prototype);
    Object.defineProperty(window, "fetch", { value: window.fetch, writable: false });`,
  "a patched fetch that counts": `const before = window.fetch; window.calls = 0;
    window.fetch = function (...a) { window.calls += 1; return before.apply(this, a); };`,
  "a clock that jumps": `const now = Date.now; let jump = 0; Date.now = () => now() + jump;
    setTimeout(() => { jump = -86400000; }, 200);`,
  "no observers": `delete window.PerformanceObserver;`,
};

const html = (script: string): string => `<!doctype html><title>Hostile</title>
<script>window.failures = []; addEventListener("error", (e) => window.failures.push(e.message));
addEventListener("unhandledrejection", (e) => window.failures.push(String(e.reason)));</script>
<script>${script}</script><script src="/agent.js"></script>
<button id="b">Works</button><output id="out">0</output>
<script>b.onclick = () => { out.textContent = Number(out.textContent) + 1; }</script>`;

let browser: Browser;
let site: Site;

const pathOf = (name: string): string => `/${name.replaceAll(" ", "-")}`;

beforeAll(async () => {
  const pages = Object.entries(hostile).map(([name, script]) => [pathOf(name), html(script)]);
  site = await startSite({
    pages: {
      ...Object.fromEntries(pages),
      "/big": `${html("")}<div id=x></div><script>x.innerHTML = "<p><b>a</b></p>".repeat(25000)</script>`,
      "/frame": `<iframe sandbox="allow-scripts" src="/plain"></iframe>`,
      "/plain": html(""),
    },
    scripts: { "/agent.js": await startedAgent() },
  });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function visit(
  path: string,
): Promise<{ failures: unknown; clicks: string; lines: string[] }> {
  const tab = await (await browser.newContext()).newPage();
  const lines: string[] = [];
  tab.on("console", (line) => lines.push(line.text()));
  await tab.goto(`${site.url}${path}`);
  await tab.waitForTimeout(300);
  await tab.click("#b");
  await tab.click("#b");
  const clicks = (await tab.textContent("#out")) ?? "";
  const failures = await tab.evaluate("window.failures");
  await tab.context().close();
  return { failures, clicks, lines: lines.filter((line) => !line.includes("favicon")) };
}

describe("the page works, without an error or a line on the console", () => {
  test.each([...Object.keys(hostile).map(pathOf), "/big", "/plain"])("%s", async (path) => {
    expect(await visit(path)).toEqual({ failures: [], clicks: "2", lines: [] });
  });

  test("in a sandboxed frame", async () => {
    const tab = await browser.newPage();
    const lines: string[] = [];
    tab.on("console", (line) => lines.push(line.text()));
    await tab.goto(`${site.url}/frame`);
    const inner = tab.frameLocator("iframe");
    await inner.locator("#b").click();
    expect(await inner.locator("#out").textContent()).toBe("1");
    expect(lines.filter((line) => !/favicon|CORS|ERR_FAILED/.test(line))).toEqual([]);
  });
});

test("under Trusted Types and a strict policy the agent breaks no rule", async () => {
  const strict = await startSite({
    pages: {
      "/": `<!doctype html><title>Strict</title><button id="b">Works</button><script src="/agent.js"></script>`,
    },
    scripts: { "/agent.js": await startedAgent() },
    headers: {
      "content-security-policy":
        "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
    },
  });
  const tab = await browser.newPage();
  const lines: string[] = [];
  tab.on("console", (line) => lines.push(line.text()));
  await tab.goto(strict.url);
  await tab.click("#b");
  await strict.waitFor((r) => r.body === "user.click");
  expect(lines.filter((line) => !line.includes("favicon"))).toEqual([]);
  await strict.close();
});
