import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startedAgent } from "../testing/agent-bundle.ts";
import { launchChromium } from "../testing/chromium.ts";
import { until } from "../testing/page.ts";
import { type Site, startSite } from "../testing/site.ts";

/** What is entered in each kind of control, told apart by where it would show up. */
const entered: Readonly<Record<string, string>> = {
  text: "quixotic zebra",
  search: "order quince-77",
  email: "marmot@lagoon.test",
  url: "https://walnut.lagoon.test/den",
  tel: "call-gibbon",
  password: "hunter-okapi",
  number: "7351904",
  date: "2031-07-19",
  time: "03:17",
  "datetime-local": "2031-08-21T04:26",
  month: "2031-11",
  week: "2031-W37",
  area: "a long walk of the purple pangolin along the river bed",
  rich: "pensive platypus",
  plain: "morose manatee",
  listed: "wistful wombat",
  open: "jovial jackdaw",
  closed: "brusque bittern",
  framed: "candid caracal",
  nested: "dapper dormouse",
  editor: "lissome loris",
  filled: "ornate ocelot",
  pasted: "feral ferret",
};
/** Chosen or set, not typed: the page's own words, but never told by the agent. */
const chosen = ["optval-lynx", "radval-lynx", "chkval-lynx", "#a1b2c3", "7654321", "hidval-lynx"];
const fileName = "resume-of-a-lemur.txt";

const types = Object.keys(entered).slice(0, 12);

const page = `<!doctype html><title>Canaries</title><script src="/agent.js"></script>
<form onsubmit="event.preventDefault();tellAll()">
${types.map((type) => `<label>The ${type} <input type="${type}" id="${type}"></label>`).join("")}
<textarea id="area" aria-label="Area"></textarea>
<div id="rich" contenteditable="true" role="textbox" aria-label="Rich"></div>
<div id="plain" contenteditable="plaintext-only"></div>
<label>Listed <input id="listed" list="known"></label><datalist id="known"><option>Known</option></datalist>
<label>Filled <input id="filled" autocomplete="name"></label>
<label>Pasted <input id="pasted"></label>
<select id="select" aria-label="Select"><option>One<option value="optval-lynx">Express</select>
<label><input type="radio" id="radio" value="radval-lynx">Radio</label>
<label><input type="checkbox" id="checkbox" value="chkval-lynx">Checkbox</label>
<input type="color" id="color" aria-label="Colour"><input type="file" id="file" aria-label="File">
<input type="range" id="range" max="9999999" aria-label="Range"><input type="hidden" id="hidden">
<open-field></open-field><closed-field></closed-field>
<button id="submit">Send</button></form>
<iframe id="frame" src="/frame"></iframe><iframe id="letter" src="/editor"></iframe><div id="echo"></div>
<script>
  for (const mode of ["open", "closed"])
    customElements.define(mode + "-field", class extends HTMLElement {
      #field = Object.assign(document.createElement("input"), { id: mode });
      get value() { return this.#field.value; }
      connectedCallback() { this.attachShadow({ mode }).append(this.#field); }
    });
  const seen = new Map();
  addEventListener("input", (event) => {
    const [field] = event.composedPath();
    const file = field.files?.[0]?.name;
    if (!/radio|checkbox|color|range|select/.test(field.type)) seen.set(field, file ?? field.value ?? field.textContent);
  });
  // All that a page can do with what was typed: show it, say it, name things by it, send it.
  function tellAll() {
    for (const value of seen.values()) tell(value);
  }
  function tell(value) {
    const button = Object.assign(document.createElement("button"), { textContent: "Remove " + value, type: "button" });
    const alert = Object.assign(document.createElement("p"), { textContent: "Hello " + value, role: "alert" });
    const labelled = document.createElement("button");
    labelled.setAttribute("aria-label", "Edit " + value);
    labelled.append("Edit");
    echo.append(button, labelled, alert);
    document.title = "Of " + value;
    history.pushState({}, "", "/of/" + encodeURIComponent(value) + "?q=" + encodeURIComponent(value) + "#note=" + value);
    setTimeout(() => { throw new TypeError("Cannot use " + value); });
    Promise.reject(new Error("Refused " + value));
    console.error("Logged", value);
    fetch("/api/200?of=" + encodeURIComponent(value)).catch(() => {});
    fetch("/api/404/0/" + encodeURIComponent(value), { method: "POST", body: JSON.stringify({ query: "query Find { a }", variables: { value } }) }).catch(() => {});
    const xhr = new XMLHttpRequest();
    xhr.open("POST", "/api/500/0/" + encodeURIComponent(value));
    xhr.send(value);
    agent.emitSessionEvent({ name: "app.note", attributes: { "app.note": "For " + value } });
  }
</script>`;

const frame = (id: string, inner = ""): string => `<!doctype html><title>Frame</title>
<label>Framed <input id="${id}"></label><p id="out"></p>${inner}
<script>const field = document.querySelector("input");
field.oninput = () => { out.innerHTML = "<button>Remove " + field.value + "</button>"; };</script>`;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  site = await startSite({
    pages: {
      "/": page,
      "/frame": frame("framed", '<iframe id="inner" src="/nested"></iframe>'),
      "/nested": frame("nested"),
      "/editor": '<!doctype html><title>Editor</title><body contenteditable="true"><p>Dear',
    },
    scripts: {
      "/agent.js": await startedAgent("{ instrumentations: { errors: { console: true } } }"),
    },
  });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test("what is entered in any kind of control appears in no request, whatever the page does with it", async () => {
  const context = await browser.newContext();
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.url });
  const tab = await context.newPage();
  await tab.goto(site.url, { waitUntil: "load" });
  for (const type of types) await tab.fill(`[type=${type}]`, entered[type] ?? "");
  await tab.fill("#area", entered.area ?? "");
  for (const id of ["rich", "plain", "listed"]) {
    await tab.click(`#${id}`);
    await tab.keyboard.type(entered[id] ?? "");
  }
  await tab.locator("open-field input").click();
  await tab.keyboard.type(entered.open ?? "");
  await tab.locator("closed-field").click();
  await tab.keyboard.type(entered.closed ?? "");
  await tab.evaluate(`navigator.clipboard.writeText("${entered.pasted}")`);
  await tab.click("#pasted");
  await tab.keyboard.press("ControlOrMeta+V");
  // As password managers do: the value is set, then the events are made.
  await tab.evaluate(`filled.value = "${entered.filled}";
    for (const type of ["input", "change"]) filled.dispatchEvent(new Event(type, { bubbles: true }))`);
  const framed = tab.frameLocator("#frame");
  await framed.locator("#framed").fill(entered.framed ?? "");
  await framed
    .frameLocator("#inner")
    .locator("#nested")
    .fill(entered.nested ?? "");
  const letter = tab.frameLocator("#letter").locator("body");
  await letter.click();
  await tab.keyboard.type(entered.editor ?? "");
  await letter.click();
  await tab.selectOption("#select", "optval-lynx");
  await tab.check("#radio");
  await tab.check("#checkbox");
  await tab.fill("#color", "#a1b2c3");
  await tab.fill("#range", "7654321");
  await tab.evaluate('hidden.value = "hidval-lynx"');
  await tab.setInputFiles("#file", {
    name: fileName,
    mimeType: "text/plain",
    buffer: Buffer.alloc(1),
  });

  await tab.click("#submit");
  for (const button of await tab.locator("#echo button").all()) await button.click();
  await framed.locator("#out button").click();
  await framed.frameLocator("#inner").locator("#out button").click();
  await site.waitFor(
    ({ body, attributes }) => body === "user.click" && attributes["target.element"] === "button",
  );
  const clicks = (): number => site.logs().filter(({ body }) => body === "user.click").length;
  await until(() => clicks() > 2 * Object.keys(entered).length);
  await tab.close({ runBeforeUnload: true });
  await until(() => site.logs().some(({ body }) => body === "user.error"));

  const bodies = site.requests
    .map(({ body }) => decodeURIComponent(body.replace(/%(?![\dA-F]{2})/gi, "")))
    .join("\n");
  const leaked = [...Object.values(entered), fileName, ...chosen].filter((value) =>
    bodies.toLowerCase().includes(value.toLowerCase()),
  );
  expect(leaked).toEqual([]);
  expect(bodies).toContain("Remove [typed]");
});
