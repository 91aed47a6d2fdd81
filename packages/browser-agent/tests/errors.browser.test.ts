import { expect, test } from "vitest";
import { startedAgent } from "../testing/agent-bundle.ts";
import { chromiumSite } from "../testing/chromium-site.ts";
import { until } from "../testing/page.ts";

const html = (options: string): string => `<!doctype html><title>Errors</title>
<script>window.options = ${options}</script><script src="/agent.js"></script>
<button id="cause" onclick="fail()">Pay</button>
<button id="reject" onclick="Promise.reject(new RangeError('no such page'))">Next page</button>
<button id="picture" onclick="document.body.append(Object.assign(new Image(), { src: '/missing.png?token=abc' }))">Picture</button>
<button id="loop" onclick="for (let i = 0; i < 500; i += 1) setTimeout(() => { throw new Error('again') }, i / 10)">Loop</button>
<button id="log" onclick="console.error('not so good', new Error('logged'))">Log</button>
<script>function fail() {
  try { null.total } catch (cause) { throw new Error("no total", { cause }) }
}</script>
<form aria-label="Registration" onsubmit="return false">
  <input type="hidden" name="id" value="canary"><input type="hidden" name="attributes" value="canary">
  <label>Name <input name="name"></label><label>Age <input name="age" type="number" max="99"></label>
  <button>Register</button>
</form>`;

const here = chromiumSite(async () => ({
  pages: {
    "/": html("{}"),
    "/console": html("{ instrumentations: { errors: { console: true } } }"),
  },
  scripts: { "/agent.js": await startedAgent("window.options") },
  route(request, response) {
    if (request.url === "/" || request.url === "/console")
      response.setHeader("content-security-policy", "img-src 'self'");
    return false;
  },
}));

const told = (body: string) =>
  here.site.logs().flatMap((r) => (r.body === body ? [r.attributes] : []));
const error = (message: string) =>
  here.site.waitFor((r) => r.body === "user.error" && r.attributes["error.message"] === message);

test("an error comes with its causes and with what was done before", async () => {
  const { tab } = await here.visit();
  await tab.click("#log");
  await tab.click("#cause");
  const { attributes } = await error("no total");
  expect(attributes["exception.stacktrace"]).toMatch(/no total[\s\S]*Caused by: TypeError: Cannot/);
  expect(attributes["error.preceding_actions"]).toEqual(["open /", "click Log", "click Pay"]);
  expect(told("user.error")).toHaveLength(1);
});

test("a rejection is told as one", async () => {
  const { tab } = await here.visit();
  await tab.click("#reject");
  const { attributes } = await error("no such page");
  expect(attributes).toMatchObject({
    "error.type": "unhandled_rejection",
    "exception.type": "RangeError",
  });
});

test("a picture that does not load, and one that a policy refuses", async () => {
  const { tab } = await here.visit();
  await tab.click("#picture");
  expect((await error("img failed to load")).attributes).toMatchObject({
    "error.type": "resource",
    "error.resource_url": `${here.site.url}/missing.png?token=`,
  });
  await tab.evaluate("new Image().src = 'https://elsewhere.test/a.png?token=abc'");
  const refused = await here.site.waitFor((r) => r.attributes["error.type"] === "csp");
  expect(refused.attributes).toMatchObject({
    "error.directive": "img-src",
    "error.resource_url": "https://elsewhere.test/a.png?token=",
  });
});

test("the same error in a loop is counted, not flooded", async () => {
  const { tab } = await here.visit();
  await tab.click("#loop");
  await error("again");
  await tab.waitForTimeout(400);
  await tab.close({ runBeforeUnload: true });
  const counts = () => told("user.error").map((a) => Number(a["error.count"] ?? 1));
  await until(() => counts().reduce((sum, count) => sum + count, 0) === 500);
  expect(counts().length).toBeLessThan(10);
});

test("`console.error` is told where that was asked for, and written all the same", async () => {
  const { tab, complaints } = await here.visit("/console");
  await tab.click("#log");
  const { attributes } = await here.site.waitFor((r) => r.attributes["error.type"] === "console");
  expect(attributes["error.message"]).toBe("not so good logged");
  expect(complaints.lines).toHaveLength(1);
});

test("a form whose fields hide its own properties is told by its words, without a value", async () => {
  const { tab } = await here.visit();
  await tab.fill("[name=name]", "Wren Canary");
  await tab.fill("[name=age]", "120");
  await tab.focus("[name=name]");
  await tab.click("text=Register");
  const refused = await here.site.waitFor((r) => r.body === "form.invalid");
  expect(refused.attributes).toMatchObject({
    "form.name": "Registration",
    "form.field_name": "age",
    "form.error_message": expect.stringContaining("99"),
  });
  await tab.fill("[name=age]", "12");
  await tab.click("text=Register");
  const submit = await here.site.waitFor((r) => r.body === "form.submit");
  expect(submit.attributes).toMatchObject({ "form.name": "Registration" });
  expect(told("form.focus").some((a) => a["form.revisit_count"] === 1)).toBe(true);
  for (const { body } of here.site.requests) expect(body).not.toMatch(/canary/i);
});

test("ten seconds in a field before the first key are hesitation", async () => {
  const { tab } = await here.visit("/", ({ tab }) => tab.clock.install());
  await tab.focus("[name=name]");
  await tab.clock.fastForward(12_000);
  await tab.keyboard.type("W");
  const sign = await here.site.waitFor((r) => r.body === "user.frustration.form_hesitation");
  expect(sign.attributes).toMatchObject({
    "form.field_name": "name",
    "frustration.reasons": ["long_pause"],
  });
});
