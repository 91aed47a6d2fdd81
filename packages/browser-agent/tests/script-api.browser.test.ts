import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { bundleScript } from "../minify.ts";
import { bundle } from "../testing/agent-bundle.ts";
import { launchChromium } from "../testing/chromium.ts";
import { type Site, startSite } from "../testing/site.ts";

const agent = `<script src="/agent.js" data-service-name="shop"></script>`;
const application = `<script src="/app.js"></script>`;
const page = (scripts: string): string => `<!doctype html><title>Shop</title>${scripts}`;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  site = await startSite({
    pages: {
      "/agent-first": page(agent + application),
      "/application-first": page(application + agent),
    },
    scripts: {
      "/agent.js": await bundleScript(fileURLToPath(new URL("../src/script.ts", import.meta.url))),
      // The application's own copy of the whole package.
      "/app.js": await bundle(`import * as otel from "@opentelemetry/api";
        Object.assign(window, { otel, early: otel.trace.getTracer("early") });`),
    },
  });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(() => site.clear());

test.each(["/agent-first", "/application-first"])(
  "%s: the script and the application's copy of the API see the same spans",
  async (path) => {
    const tab = await browser.newPage();
    await tab.goto(`${site.url}${path}`);
    await tab.evaluate(`otel.trace.getTracer("app").startActiveSpan("pay", (span) => {
      SessionReplay.trace.getActiveSpan().setAttribute("by", "script");
      SessionReplay.trace.getTracer("script").startActiveSpan("check", (inner) => {
        otel.trace.getActiveSpan().setAttribute("by", "application");
        fetch("/api/200");
        inner.end();
      });
      span.end();
    })`);
    const request = await site.waitFor((record) => /^GET/.test(record.name));
    const pay = await site.waitFor((record) => record.name === "pay");
    const check = await site.waitFor((record) => record.name === "check");
    expect(pay.attributes.by).toBe("script");
    expect(check.attributes.by).toBe("application");
    expect(check.parentSpanId).toBe(pay.spanId);
    expect(request).toMatchObject({ parentSpanId: check.spanId, traceId: pay.traceId });
    await tab.close();
  },
);
