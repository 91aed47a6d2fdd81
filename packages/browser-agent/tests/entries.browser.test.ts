import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { bundleScript } from "../minify.ts";
import { bundle } from "../testing/agent-bundle.ts";
import { chromiumSite } from "../testing/chromium-site.ts";
import { until } from "../testing/page.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
/** The snippet as the README shows it, with the script of this site. */
const snippet = (
  /<script>\n *\(\(early\)[\s\S]*?<\/script>\n<script async[^\n]*/.exec(readme)?.[0] ?? ""
).replace(/http:\/\/localhost:4318/g, "");

const entries = `
  import { startSessionReplay } from "agent";
  import { trackAddToCart, trackInitiateCheckout, trackPurchase } from "../src/funnel.ts";
  import { instrumentCursorThrashing } from "../src/cursor-thrashing.ts";
  import { instrumentLongFrames } from "../src/long-frames.ts";
  import { instrumentVitalsAttribution } from "../src/vitals-attribution.ts";
  startSessionReplay({ serviceName: "site", endpoint: location.origin, instrumentations: { vitals: false } });
  const stops = [instrumentCursorThrashing(), instrumentLongFrames(), instrumentVitalsAttribution()];
  Object.assign(window, { trackAddToCart, trackInitiateCheckout, trackPurchase,
    stop: () => stops.forEach((stop) => stop()) });`;

const page = `<!doctype html><title>Entries</title><script src="/entries.js"></script>
<h1 id="title" style="font-size:80px">A large title that is painted first of all</h1>
<button id="slow" onclick="work()">Work</button>
<script>function work() { for (const end = performance.now() + 400; performance.now() < end;); }</script>`;

/** Lets the script go that the async snippet loads. */
let release: (() => void) | undefined;

const here = chromiumSite(async () => {
  const script = await bundleScript(fileURLToPath(new URL("../src/script.ts", import.meta.url)));
  return {
    pages: {
      "/": page,
      "/early": `<!doctype html><title>Early</title>${snippet}<button id="b"><b>Save</b></button>`,
      "/attributes": `<!doctype html><title>Attributes</title><script src="/now.js" data-service-name="shop"
        data-service-version="7" data-environment="staging" data-api-key="key"></script><button id="b">Save</button>`,
    },
    scripts: { "/entries.js": await bundle(entries), "/agent.js": script, "/now.js": script },
    route(request, response) {
      if (request.url !== "/agent.js" || release) return false;
      response.writeHead(200, { "content-type": "text/javascript" });
      release = () => response.end(script);
      return true;
    },
  };
});

const told = (body: string) =>
  here.site.logs().flatMap((r) => (r.body === body ? [r.attributes] : []));

describe("the script", () => {
  test("behind the README's snippet tells clicks, errors and calls from before it was there", async () => {
    const { tab, complaints } = await here.visit("/early", ({ tab }) =>
      tab.addInitScript("window.name = 'early'"),
    );
    await tab.click("#b");
    await tab.evaluate(`sessionReplayEarly.calls.push(["setUser", { id: "42" }]);
      setTimeout(() => { throw new Error("early failure") })`);
    await until(() => release !== undefined);
    expect(here.site.requests).toEqual([]);
    release?.();
    const click = await here.site.waitFor((r) => r.body === "user.click");
    const failure = await here.site.waitFor((r) => r.body === "user.error");
    expect(click.attributes).toMatchObject({ "user.id": "42", "target.semantic_name": "Save" });
    expect(failure.attributes).toMatchObject({ "error.message": "early failure" });
    await tab.evaluate(`sessionReplayEarly.calls.push(["emitSessionEvent", { name: "later" }])`);
    await tab.click("#b");
    await here.site.waitFor((r) => r.body === "later");
    await until(() => told("user.click").length === 2);
    expect(complaints).toEqual({ errors: ["Error: early failure"], lines: [] });
  });

  test("takes its options from its data attributes", async () => {
    const { tab } = await here.visit("/attributes");
    await tab.click("#b");
    await here.site.waitFor((r) => r.body === "user.click");
    // The page of the test before may still have sent its last.
    const sent = here.site.requests.find(({ body }) => body.includes("/attributes"));
    for (const value of ["shop", "7", "staging"]) {
      expect(sent?.body).toContain(`"stringValue":"${value}"`);
    }
    expect(sent?.headers.authorization).toBe("ApiKey key");
  });
});

describe("entries of their own", () => {
  test("a funnel's steps name the one before, over page loads", async () => {
    const { tab } = await here.visit();
    await tab.evaluate(
      `trackAddToCart({ value: 12.5, currency: "EUR", items: [{ id: "mug", quantity: 2 }] })`,
    );
    await tab.reload();
    await tab.evaluate("trackInitiateCheckout()");
    await here.site.waitFor((r) => r.body === "funnel.begin_checkout");
    expect(told("funnel.add_to_cart")).toMatchObject([
      { "event.category": "funnel.ecommerce", "funnel.value": 12.5, "funnel.item_count": 2 },
    ]);
    expect(told("funnel.begin_checkout")).toMatchObject([
      { "funnel.stage": expect.any(String), "funnel.previous_event": "add_to_cart" },
    ]);
  });

  test("a long frame is told with the function that took the time", async () => {
    const { tab } = await here.visit();
    await tab.click("#slow");
    const { attributes } = await here.site.waitFor(
      (r) => r.attributes["long_frame.invoker"] === "BUTTON#slow.onclick",
    );
    expect(attributes["long_frame.blocking_ms"]).toBeGreaterThan(200);
  });

  test("a mouse that is shaken is thrashing", async () => {
    const { tab } = await here.visit("/", ({ tab }) => tab.clock.install());
    await tab.clock.pauseAt(Date.now() + 60_000);
    for (let i = 0; i < 12; i += 1) {
      await tab.mouse.move(i % 2 ? 600 : 100, 300, { steps: 3 });
      await tab.clock.runFor(50);
    }
    await tab.clock.runFor(1_000);
    const { attributes } = await here.site.waitFor((r) => r.body === "user.frustration.thrashing");
    expect(attributes["frustration.reasons"]).toContain("cursor");
    expect(attributes["frustration.direction_changes"]).toBeGreaterThanOrEqual(7);
  });

  test("a vital names the element that made it", async () => {
    const { tab } = await here.visit();
    await tab.waitForTimeout(200);
    await tab.click("#slow");
    // The browser knows how long a click took once it has painted.
    await tab.evaluate(`new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300)))`);
    await tab.close({ runBeforeUnload: true });
    const vital = (name: string) =>
      here.site.waitFor((r) => r.attributes["browser.web_vital.name"] === name);
    expect((await vital("lcp")).attributes["browser.css_selector"]).toContain("#title");
    expect((await vital("inp")).attributes["browser.css_selector"]).toContain("#slow");
    expect(told("browser.web_vital").length).toBeLessThanOrEqual(3);
  });
});
