import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { startedAgent } from "../testing/agent-bundle.ts";
import { chromiumSite } from "../testing/chromium-site.ts";

const page = `<!doctype html><title>Signs</title><script src="/agent.js"></script>
<style>body{min-height:4000px}</style>
<div id="dead" style="cursor:pointer;width:100px">See details</div>
<button id="works">Works</button><span id="count">0</span>
<button id="late">Late error</button>
<p id="text">Some words to read, which nobody takes for a button of any kind.</p>
<form id="checkout" aria-label="Checkout" onsubmit="event.preventDefault();fetch('/api/422/20',{method:'POST'})">
  <label>E-mail <input name="email" type="email"></label>
  <label>Card <input name="card"></label>
  <button>Pay now</button>
</form>
<script>
  works.onclick = () => { count.textContent = Number(count.textContent) + 1; };
  late.onclick = () => setTimeout(() => { throw new TypeError("cannot read total"); }, 200);
</script>`;

const here = chromiumSite(async () => ({
  pages: { "/": page },
  scripts: { "/agent.js": await startedAgent() },
}));
let tab: Page;

beforeEach(async () => {
  ({ tab } = await here.visit());
});

const signs = (): unknown[] =>
  here.site.logs().flatMap(({ attributes }) => attributes["frustration.type"] ?? []);

test("a click on what looks clickable and is not is a dead click", async () => {
  await tab.click("#dead");
  const dead = await here.site.waitFor((r) => r.body === "user.frustration.dead_click");
  expect(dead.attributes["target.semantic_name"]).toBe("See details");
  expect(signs()).toEqual(["dead_click"]);
});

test("clicks that are answered, and clicks on words, are no frustration", async () => {
  for (let i = 0; i < 5; i += 1) await tab.click("#works", { delay: 20 });
  await tab.click("#text");
  await tab.waitForTimeout(2600);
  expect(signs()).toEqual([]);
});

test("an error that follows a click belongs to it", async () => {
  await tab.click("#late");
  const sign = await here.site.waitFor((r) => r.body === "user.frustration.error_click");
  expect(sign.attributes["error.message"]).toBe("cannot read total");
});

test("scrolling to and fro is thrashing, told once with its count", async () => {
  await tab.mouse.move(400, 300);
  for (let i = 0; i < 7; i += 1) {
    await tab.mouse.wheel(0, i % 2 ? -500 : 600);
    await tab.waitForTimeout(250);
  }
  const sign = await here.site.waitFor((r) => r.body === "user.frustration.thrashing");
  expect(sign.attributes["frustration.direction_changes"]).toBeGreaterThan(3);
  expect(signs()).toEqual(["thrashing"]);
});

test("a form tells its fields and its fate, and no value", async () => {
  await tab.fill("[name=email]", "ada@example.com");
  await tab.click("[name=card]");
  await tab.keyboard.type("4242424242424242");
  await tab.click("text=Pay now");
  const submit = await here.site.waitFor((r) => r.body === "form.submit");
  expect(submit.attributes).toMatchObject({ "form.name": "checkout", "form.success": false });
  const change = await here.site.waitFor((r) => r.body === "form.change");
  expect(change.attributes).toMatchObject({
    "form.field_name": "email",
    "form.field_type": "email",
  });
  for (const { body } of here.site.requests) {
    expect(body).not.toMatch(/ada@example|4242/);
  }
});

test("a form that is left without a submit is abandoned", async () => {
  await tab.fill("[name=email]", "ada@example.com");
  await tab.fill("[name=card]", "1");
  await tab.goto(`${here.site.url}/other`);
  const abandon = await here.site.waitFor((r) => r.body === "user.frustration.form_abandonment");
  expect(abandon.attributes["form.name"]).toBe("checkout");
});

test("going back at once is told", async () => {
  await tab.evaluate(() => history.pushState({}, "", "/detail"));
  await tab.waitForTimeout(300);
  await tab.evaluate(() => history.back());
  const sign = await here.site.waitFor((r) => r.body === "user.frustration.quick_back");
  expect(sign.attributes["frustration.score"]).toBeGreaterThan(0.8);
});

test("reloading again and again is told once", async () => {
  for (let i = 0; i < 4; i += 1) await tab.reload();
  const sign = await here.site.waitFor((r) => r.body === "user.frustration.refresh_rage", 8000);
  expect(sign.attributes["frustration.click_count"]).toBe(4);
});
