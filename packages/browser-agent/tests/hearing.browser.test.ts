import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startedAgent } from "../testing/agent-bundle.ts";
import { launchChromium } from "../testing/chromium.ts";
import { type SeenRecord, type Site, startSite } from "../testing/site.ts";

const masked = [
  "data-sr-mask",
  "data-private",
  "data-hj-suppress",
  "data-sentry-mask",
  "data-rr-mask",
  'data-dd-privacy="mask"',
  "data-recording-sensitive",
  "data-clarity-mask",
  "data-openreplay-masked",
  'class="ph-no-capture"',
  'class="rr-mask"',
  'class="sentry-mask"',
  'class="fs-mask"',
];
const ignored = ["data-sr-ignore", "data-sentry-block", 'class="rr-ignore"'];

const page = `<!doctype html><title>Hearing</title><script src="/agent.js"></script>
<style>button { margin: 4px }</style>
<button id="plain">Plain</button>
<label>City <input name="city"></label>
<form aria-label="Card"><label>Owner <input name="owner" autocomplete="cc-name"></label>
  <label>Number <input name="number" autocomplete="cc-number"></label>
  <label>Month <input name="month" autocomplete="cc-exp-month"></label>
  <label>Year <input name="year" autocomplete="cc-exp-year"></label></form>
<iframe id="outer" src="/outer"></iframe>
${masked.map((mark, i) => `<p ${mark}><button id="masked${i}">Secret lynx</button></p>`).join("")}
${ignored.map((mark, i) => `<p ${mark}><button id="ignored${i}">Secret lynx</button><input name="lynx${i}"></p>`).join("")}`;

const frame = (inner: string): string => `<!doctype html><title>Frame</title>${inner}`;

let browser: Browser;
let site: Site;
let tab: Page;

async function open(options: BrowserContextOptions = {}): Promise<void> {
  await tab?.context().close();
  tab = await (await browser.newContext(options)).newPage();
  site.clear();
  await tab.goto(site.url, { waitUntil: "load" });
}

beforeAll(async () => {
  site = await startSite({
    pages: {
      "/": page,
      "/outer": frame('<iframe id="inner" src="/inner"></iframe>'),
      "/form": frame(`<form id="pay" onsubmit="event.preventDefault(); parent.fetch('/api/402')">
        <label>Owner <input name="owner" required></label><button>Pay</button></form>`),
      "/inner": frame('<button aria-label="Deep label"><i>deep</i></button>'),
    },
    scripts: {
      "/agent.js": await startedAgent("{ urlTemplate: () => window.route }"),
    },
  });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(() => open());
afterEach(() => tab.context().close());

const clickOn = (id: string): Promise<SeenRecord> =>
  site.waitFor((r) => r.body === "user.click" && r.attributes["target.id"] === id);

describe("how a control was clicked", () => {
  test("by mouse", async () => {
    await tab.click("#plain");
    expect((await clickOn("plain")).attributes["input.kind"]).toBe("mouse");
  });
  test("by keyboard", async () => {
    await tab.focus("#plain");
    await tab.keyboard.press("Enter");
    expect((await clickOn("plain")).attributes["input.kind"]).toBe("keyboard");
  });
  test("by touch", async () => {
    await open({ hasTouch: true });
    await tab.tap("#plain");
    expect((await clickOn("plain")).attributes["input.kind"]).toBe("touch");
  });
  test("by pen", async () => {
    const { x = 0, y = 0 } = (await tab.locator("#plain").boundingBox()) ?? {};
    const cdp = await tab.context().newCDPSession(tab);
    for (const type of ["mousePressed", "mouseReleased"] as const)
      await cdp.send("Input.dispatchMouseEvent", {
        type,
        x: x + 4,
        y: y + 4,
        button: "left",
        clickCount: 1,
        pointerType: "pen",
      });
    expect((await clickOn("plain")).attributes["input.kind"]).toBe("pen");
  });
  test("by a script, it is nobody's", async () => {
    await tab.evaluate("document.querySelector('#masked0').click()");
    await tab.click("#plain");
    await clickOn("plain");
    expect(site.logs().filter((r) => r.body === "user.click")).toHaveLength(1);
  });
});

test("frames in frames of the same origin are heard, by their accessible names", async () => {
  await tab.frameLocator("#outer").frameLocator("#inner").locator("i").click();
  const click = await site.waitFor((r) => r.body === "user.click");
  expect(click.attributes["target.semantic_name"]).toBe("Deep label");
});

describe("a form in a frame of the same origin", () => {
  const told = async (body: string): Promise<SeenRecord["attributes"]> =>
    (await site.waitFor((r) => r.body === body)).attributes;

  test("is heard as one of the page: focus, refusal, change, submit", async () => {
    await tab.evaluate("outer.src = '/form'");
    const form = tab.frameLocator("#outer");
    await form.locator("button").click();
    const field = { "form.id": "pay", "form.field_name": "owner", "form.field_type": "text" };
    expect(await told("form.invalid")).toMatchObject(field);
    await form.locator("input").fill("lynx");
    await form.locator("button").click();
    expect(await told("form.change")).toMatchObject(field);
    expect(await told("form.submit")).toMatchObject({ "form.id": "pay", "form.success": false });
    for (const { body } of site.requests) expect(body).not.toContain("lynx");
  });

  test("is abandoned with the page", async () => {
    await tab.evaluate("outer.src = '/form'");
    await tab.frameLocator("#outer").locator("input").fill("lynx");
    await tab.waitForTimeout(5_100);
    await tab.close({ runBeforeUnload: true });
    expect(await told("user.frustration.form_abandonment")).toMatchObject({ "form.id": "pay" });
  });
});

test("what was pasted is told apart from what was typed", async () => {
  const context = tab.context();
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.url });
  const change = async (): Promise<SeenRecord["attributes"]> => {
    await tab.locator("[name=city]").blur();
    const { attributes } = await site.waitFor((r) => r.body === "form.change");
    site.clear();
    return attributes;
  };
  await tab.locator("[name=city]").pressSequentially("Ulm");
  expect((await change())["form.pasted"]).toBeUndefined();
  await tab.evaluate("navigator.clipboard.writeText('Bonn')");
  await tab.focus("[name=city]");
  await tab.keyboard.press("ControlOrMeta+V");
  const pasted = await change();
  expect(pasted).toMatchObject({ "form.pasted": true, "form.field_name": "city" });
  expect(pasted["form.autofilled"]).toBeUndefined();
});

test("what the browser fills in is told as that, and not what it was", async () => {
  const cdp = await tab.context().newCDPSession(tab);
  const { root } = await cdp.send("DOM.getDocument");
  const { nodeId } = await cdp.send("DOM.querySelector", {
    nodeId: root.nodeId,
    selector: "[name=number]",
  });
  const { node } = await cdp.send("DOM.describeNode", { nodeId });
  await tab.click("[name=owner]");
  await cdp.send("Autofill.trigger", {
    fieldId: node.backendNodeId,
    card: {
      number: "4242424242424242",
      name: "Quillon Zephyr",
      expiryMonth: "12",
      expiryYear: "2031",
      cvc: "123",
    },
  });
  const filled = await site.waitFor((r) => r.attributes["form.field_name"] === "year");
  expect(filled.body).toBe("form.change");
  expect(filled.attributes["form.autofilled"]).toBe(true);
  await tab.click("#plain");
  await clickOn("plain");
  for (const { body } of site.requests) expect(body).not.toMatch(/4242424242|Quillon/);
});

test("a field in a shadow tree is heard as any other", async () => {
  await tab.evaluate(`const host = document.body.appendChild(document.createElement("my-field"));
    host.attachShadow({ mode: "open" }).innerHTML = '<input name="inner">'`);
  await tab.locator("my-field input").fill("x");
  await tab.focus("#plain");
  const change = await site.waitFor((r) => r.body === "form.change");
  expect(change.attributes["form.field_name"]).toBe("inner");
});

test("a route that the router knows only later is told by what comes next", async () => {
  await tab.evaluate("window.route = '/orders/:id'");
  await tab.click("#plain");
  expect((await clickOn("plain")).attributes["url.template"]).toBe("/orders/:id");
  site.clear();
  await tab.evaluate("window.route = '/orders/:id/edit'");
  await tab.click("#plain");
  expect((await clickOn("plain")).attributes["url.template"]).toBe("/orders/:id/edit");
});

test.each(["fetch", "XMLHttpRequest"])(
  "an unanswered %s ends as an abort when the page goes",
  async (kind) => {
    await tab.evaluate(
      kind === "fetch"
        ? "void fetch('/api/200/20000').catch(() => {})"
        : "{ const xhr = new XMLHttpRequest(); xhr.open('GET', '/api/200/20000'); xhr.send(); }",
    );
    await tab.waitForTimeout(200);
    expect(site.spans()).toEqual([]);
    await tab.close({ runBeforeUnload: true });
    const span = await site.waitFor((r) => r.name === "GET");
    expect(span.attributes["error.type"]).toBe("abort");
    expect(span.attributes).not.toHaveProperty("http.response.status_code");
  },
);

test("the words of masked parts and all that happens in ignored ones stay on the page", async () => {
  for (const button of await tab.locator("button").all()) await button.click();
  for (const field of await tab.locator("p input").all()) await field.fill("lynx");
  await tab.click("#plain");
  await clickOn(`masked${masked.length - 1}`);
  await tab.close({ runBeforeUnload: true });
  await site.waitFor((r) => r.body === "page.visibility");
  const clicked = site
    .logs()
    .flatMap((r) => (r.body === "user.click" ? r.attributes["target.id"] : []));
  expect(clicked).toEqual(["plain", ...masked.map((_, i) => `masked${i}`), "plain"]);
  for (const { body } of site.requests) expect(body).not.toContain("lynx");
});
