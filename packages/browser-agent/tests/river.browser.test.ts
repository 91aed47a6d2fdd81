import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startedAgent } from "../testing/agent-bundle.ts";
import { launchChromium } from "../testing/chromium.ts";
import { type Site, startSite } from "../testing/site.ts";

const page = `<!doctype html><title>Shop</title><script src="/agent.js"></script>
<button id="submit">Submit Order</button>
<button id="pay">Pay</button>
<button id="open">Open</button>
<button id="toast">Save</button>
<button id="boom">Boom</button>
<a id="go" href="/next">Next page</a>
<div id="dead" style="cursor:pointer">Looks clickable</div>
<div role="status" id="status"></div>
<script>
  pay.onclick = async () => {
    pay.disabled = true; pay.textContent = "Paying…";
    await fetch("/api/402/80", { method: "POST" });
    pay.disabled = false; pay.textContent = "Pay";
  };
  open.onclick = () => { const d = document.createElement("dialog"); d.textContent = "Hello there"; document.body.append(d); d.showModal(); setTimeout(() => d.close(), 300); };
  document.getElementById("open").onclick = open.onclick;
  toast.onclick = () => { document.getElementById("status").textContent = "Saved for ada@example.com"; };
  boom.onclick = () => { throw new Error("checkout failed"); };
</script>`;

let browser: Browser;
let site: Site;
let tab: Page;

beforeAll(async () => {
  const agent = await startedAgent();
  site = await startSite({ pages: { "/": page }, scripts: { "/agent.js": agent } });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  const context = await browser.newContext();
  tab = await context.newPage();
  site.clear();
  await tab.goto(`${site.url}/checkout?email=ada@example.com&step=2`);
});

const outcomeKind = async (name: string): Promise<unknown> => {
  const record = await site.waitFor(
    (r) => r.body === "user.outcome" && r.attributes["target.semantic_name"] === name,
  );
  return record.attributes["outcome.kind"];
};

test("the load starts a session and a page", async () => {
  const navigation = await site.waitFor((r) => r.body === "user.navigation");
  const start = await site.waitFor((r) => r.body === "session.start");
  expect(start.attributes["session.sequence"]).toBe(1);
  expect(navigation.eventName).toBe("browser.navigation");
  expect(navigation.attributes).toMatchObject({
    "session.sequence": 2,
    "event.category": "user.navigation",
    "event.action": "pageview",
    "page.url": `${site.url}/checkout?email=&step=`,
    "page.number": 1,
  });
  expect(navigation.attributes["session.id"]).toMatch(/^sess_[a-z0-9]{16}$/);
});

test("a click is told with its name, and its outcome", async () => {
  await tab.click("#open");
  const click = await site.waitFor((r) => r.body === "user.click");
  expect(click.attributes).toMatchObject({
    "target.semantic_name": "Open",
    "target.element": "button",
    "input.kind": "mouse",
    "log.record.uid": `${click.attributes["session.id"]}/${click.attributes["session.sequence"]}`,
  });
  const outcome = await site.waitFor((r) => r.body === "user.outcome");
  expect(outcome.attributes).toMatchObject({
    "outcome.of": click.attributes["session.sequence"],
    "outcome.kind": "dialog",
    "outcome.message": "Hello there",
  });
});

test("a message is the answer, masked", async () => {
  await tab.click("#toast");
  const outcome = await site.waitFor((r) => r.body === "user.outcome");
  expect(outcome.attributes["outcome.kind"]).toBe("message");
  expect(outcome.attributes["outcome.message"]).toBe("Saved for [email]");
});

test("nothing is said to have happened when a busy state came and went", async () => {
  await tab.click("#pay");
  const outcome = await site.waitFor((r) => r.body === "user.outcome");
  expect(outcome.attributes).toMatchObject({ "outcome.kind": "none", "outcome.status": 402 });
  const span = await site.waitFor((r) => r.name === "POST");
  const click = await site.waitFor((r) => r.body === "user.click");
  expect(span.traceId).toBe(outcome.attributes["outcome.trace_id"]);
  expect(span.attributes["session.click_sequence"]).toBe(click.attributes["session.sequence"]);
});

test("a link is answered by navigation, and the session goes on", async () => {
  await tab.click("#go");
  expect(await outcomeKind("Next page")).toBe("navigation");
  const next = await site.waitFor(
    (r) => r.body === "user.navigation" && r.attributes["page.number"] === 2,
  );
  expect(next.attributes["page.previous_url"]).toContain("/checkout");
  const numbers = site.logs().map((r) => r.attributes["session.sequence"]);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test("six unanswered clicks are one rage click", async () => {
  for (let i = 0; i < 6; i += 1) {
    await tab.click("#submit");
    await tab.waitForTimeout(150);
  }
  const rage = await site.waitFor((r) => r.body === "user.frustration.rage_click");
  expect(rage.attributes).toMatchObject({
    "frustration.click_count": 6,
    "target.semantic_name": "Submit Order",
  });
  expect(rage.attributes["frustration.score"]).toBeGreaterThan(0.7);
});

test("an error is told with what led to it", async () => {
  await tab.click("#boom");
  const error = await site.waitFor((r) => r.body === "user.error");
  expect(error.eventName).toBe("exception");
  expect(error.attributes).toMatchObject({
    "error.type": "uncaught_exception",
    "error.message": "checkout failed",
    "exception.type": "Error",
  });
  expect(error.attributes["error.preceding_actions"]).toEqual(["open /checkout", "click Boom"]);
});
