import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { bundle, startedAgent } from "../testing/agent-bundle.ts";
import { chromiumSite } from "../testing/chromium-site.ts";
import { until } from "../testing/page.ts";

/** What pages do to the browser before the agent comes. */
const hostile: Readonly<Record<string, string>> = {
  "no storage": `for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });`,
  "full storage": `Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };`,
  "storage of rubbish": `for (const key of ["session_replay", "session_replay_page", "session_replay.logs.x.1"])
    for (const store of [localStorage, sessionStorage]) store.setItem(key, '{"id":[1],"url":7');`,
  "no crypto": `Object.defineProperty(window, "crypto", { value: undefined });`,
  "no randomUUID": `delete Crypto.prototype.randomUUID;`,
  "no console": `Object.defineProperty(window, "console", { value: undefined });`,
  "no observers": `delete window.PerformanceObserver; delete window.ResizeObserver;`,
  "no locks, no compression": `delete Navigator.prototype.locks; delete window.CompressionStream;`,
  "frozen history and fetch": `Object.freeze(history); Object.freeze(History.prototype);
    Object.defineProperty(window, "fetch", { value: window.fetch, writable: false });`,
  "frozen intrinsics": `for (const each of [Object, Function, Array, String, Number, Promise, Map, Set, WeakMap,
      RegExp, Date, Error, TypeError, Event, EventTarget, Node, Element, HTMLElement, XMLHttpRequest, Storage])
    Object.freeze(each.prototype), Object.freeze(each);
    for (const each of [JSON, Math, Reflect]) Object.freeze(each);`,
  "a patched fetch that counts": `const before = window.fetch; window.calls = 0;
    window.fetch = function (...a) { window.calls += 1; return before.apply(this, a); };`,
  "patched timers that pass nothing on": `for (const name of ["setTimeout", "setInterval", "requestAnimationFrame"]) {
    const before = window[name]; window[name] = (run, ...rest) => before.call(window, () => { run(); }, ...rest); }`,
  "timers that fail": `const before = window.setTimeout; let n = 0;
    window.setTimeout = (...a) => { if (typeof a[0] !== "function") throw new TypeError("not a function"); return before(...a); };`,
  "a promise of its own": `window.Promise = class Later extends Promise {};`,
  "JSON safe for scripts": `const { stringify } = JSON;
    JSON.stringify = (...a) => stringify(...a)?.split("<").join(String.fromCharCode(92) + "u003c");`,
  "toJSON on everything": `for (const each of [Array, String, Number, Date, Boolean])
    each.prototype.toJSON = function () { return "as " + typeof this; };`,
  "more methods on arrays and objects": `Array.prototype.last = function () { return this[this.length - 1]; };
    Array.prototype.removed = "text"; Object.prototype.extended = "canary"; Object.prototype.each = () => {};
    String.prototype.extra = () => "";`,
  "old methods of arrays": `Array.from = (list) => [...Array.prototype.slice.call(list)];
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
    Array.prototype.entries = function () { return [...this]; };
    Array.prototype.find = function (run) { for (const each of this) if (run(each)) return each; };
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };`,
  "a clock that jumps": `const now = Date.now; let jump = 0; Date.now = () => now() + jump;
    setTimeout(() => { jump = -86400000; }, 100); setTimeout(() => { jump = 86400000; }, 200);`,
  "a clock that stands still": `const start = Date.now(); Date.now = () => start; performance.now = () => 5;`,
  "names of the document taken": `document.write('<form name="title"></form><img name="body"><form name="visibilityState"></form>' +
    '<form name="baseURI"></form><embed name="documentElement"><form name="currentScript"></form><form name="referrer"></form>');`,
  "changes all the time": `setInterval(() => { for (let i = 0; i < 100; i += 1) if (document.body) document.body.dataset["n" + i] = performance.now(); }, 16);
    new MutationObserver(() => { document.documentElement.dataset.seen = performance.now(); })
      .observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["class"] });`,
};

const html = (script: string): string => `<!doctype html><title>Hostile</title>
<script>${script}</script><script src="/agent.js"></script>
<form id="f" onsubmit="return false"><input type="hidden" name="id" value="canary"><input type="hidden" name="name" value="canary">
<input name="attributes"><input name="parentElement"><button id="b">Works</button></form><output id="out">0</output>
<script>document.getElementById("b").onclick = () => {
  const out = document.getElementById("out"); out.textContent = Number(out.textContent) + 1; }</script>`;

const pathOf = (name: string): string => `/${name.replaceAll(/\W+/g, "-")}`;
const pages = Object.entries(hostile).map(([name, script]) => [pathOf(name), html(script)]);

const here = chromiumSite(async () => ({
  pages: {
    ...Object.fromEntries(pages),
    "/zone": html("").replace("<script src", '<script src="/zone.js"></script><script src'),
    "/big": `${html("")}<div id=x></div><script>x.innerHTML = "<p><b>a</b></p>".repeat(25000)</script>`,
    "/frame": `<iframe sandbox="allow-scripts allow-forms" src="/plain"></iframe>`,
    "/plain": html(""),
    "/strict": `<!doctype html><title>Strict</title><button id="b">Works</button><script src="/agent.js"></script>`,
  },
  scripts: {
    "/agent.js": await startedAgent(),
    "/zone.js": await bundle(
      `import { zone } from "./pages/zone.ts"; Object.assign(window, { zone });`,
    ),
  },
  route(request, response) {
    if (request.url === "/strict")
      response.setHeader(
        "content-security-policy",
        "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
      );
    return false;
  },
}));

const heard = (): number => here.site.logs().filter(({ body }) => body === "user.click").length;

/** A click by the mouse alone: the driver's own looks at the page, and fails on some of these. */
async function press(button: Locator): Promise<void> {
  const { x, y } = (await button.boundingBox()) ?? { x: 0, y: 0 };
  await button.page().mouse.click(x + 5, y + 5);
}

describe("the page works, without an error or a line on the console, and is heard", () => {
  test.each([...Object.keys(hostile), "/zone", "/big", "/plain"])("%s", async (name) => {
    const { tab, complaints } = await here.visit(name.startsWith("/") ? name : pathOf(name));
    await tab.waitForTimeout(250);
    await press(tab.locator("#b"));
    await press(tab.locator("#b"));
    expect(await tab.textContent("#out")).toBe("2");
    await until(() => heard() === 2);
    expect(complaints).toEqual({ errors: [], lines: [] });
    for (const { body } of here.site.requests) expect(body).not.toContain("canary");
  });

  test("in a sandboxed frame", async () => {
    const { tab, complaints } = await here.visit("/frame");
    const inner = tab.frameLocator("iframe");
    await press(inner.locator("#b"));
    expect(await inner.locator("#out").textContent()).toBe("1");
    await until(() => heard() === 1);
    expect(complaints).toEqual({ errors: [], lines: [] });
  });

  test("under Trusted Types and a strict policy", async () => {
    const { tab, complaints } = await here.visit("/strict");
    await tab.click("#b");
    await until(() => heard() === 1);
    expect(complaints).toEqual({ errors: [], lines: [] });
  });
});
