import { describe, expect, test } from "vitest";
import { startedAgent } from "../testing/agent-bundle.ts";
import { chromiumSite } from "../testing/chromium-site.ts";
import { until } from "../testing/page.ts";

/** Words of a person, as they are typed into a search: without a digit or a sign. */
const word = "quokkaberry";
const words = "velvet narwhal";
const iban = "DE89 3704 0044 0532 0130 00";

/** A shop whose page repeats a search wherever pages do. */
const shop = `<!doctype html><title>Shop</title><script src="/agent.js"></script>
<input type="search" name="q" aria-label="Search"><button id="go">Find</button>
<h1 id="h1">Shop</h1><p id="live" aria-live="polite"></p><div id="found"></div>
<script>
  const field = document.querySelector("input");
  go.onclick = () => {
    const { value } = field, slug = value.replace(/\\s/g, "-");
    document.title = h1.textContent = "Results for " + value;
    live.textContent = "No results for " + value;
    history.pushState({}, "", "/find/" + slug + "?q=" + value + "#" + slug);
    found.innerHTML = '<a id="again" href="#' + slug + '">Search “' + value.toUpperCase() + '” everywhere</a>' +
      '<button id="' + slug + '" data-track="' + slug + '" class="' + slug + '">Save this search</button>';
    console.error("no hits", { value });
    fetch("/api/404/0/" + slug).catch(() => {});
    fetch("/graphql", { method: "POST", body: JSON.stringify({ operationName: "Find_" + slug, query: "query Find { a }" }) });
    setTimeout(() => { throw Object.assign(new Error("No index for " + value), { cause: value }); });
    const image = new Image(); image.src = "/api/404/0/" + slug + ".png"; document.body.append(image);
  };
</script>`;

const here = chromiumSite(async () => ({
  pages: {
    "/": shop,
    "/form": `<!doctype html><title>Shop</title><form action="/answer"><input name="search_term"></form>`,
    "/answer": `<!doctype html><title>Results for ${words}</title><script src="/agent.js"></script>
      <h1>Results for ${words}</h1><button aria-label="Save ${words}">Save</button>`,
    "/letter": `<!doctype html><title>Letter</title><script src="/agent.js"></script>
      <div id="letter" contenteditable="true"><p>Dear friend</p></div><button id="b">Send</button><div id="out"></div>
      <script>b.onclick = () => { out.innerHTML = [...letter.children].map((line) =>
        "<p role=status>" + line.textContent + "</p><button>Quote " + line.textContent + "</button>").join("") }</script>`,
    "/marked": `<!doctype html><title>Marked</title><script src="/agent.js"></script>
      <button id="part">Pay as <b data-sr-mask>Ottoline Quill</b></button>
      <button id="by" aria-labelledby="name">x</button><p data-sr-mask><span id="name">Ottoline Quill</span></p>
      <div data-sr-mask id="host"></div><iframe class="ph-no-capture" src="/inner"></iframe>
      <iframe data-sr-ignore src="/inner"></iframe><div id="cell" style="cursor:pointer">Of <i class="rr-mask">Ottoline Quill</i></div>
      <button id="open" onclick="told.show()">Open</button><dialog id="told">For <i data-private>Ottoline Quill</i></dialog>
      <script>host.attachShadow({ mode: "open" }).innerHTML = "<button id=in>Ottoline Quill</button>"</script>`,
    "/inner": `<!doctype html><title>Inner</title><button>Ottoline Quill</button><form name="inner"><input name="f"></form>`,
  },
  scripts: {
    "/agent.js": await startedAgent("{ instrumentations: { errors: { console: true } } }"),
  },
}));

const storages = "JSON.stringify([{ ...localStorage }, { ...sessionStorage }])";

/** All that has left the page, as it reads. */
const left = (): string =>
  here.site.requests
    .map(({ body }) => decodeURIComponent(body.replace(/%(?![\dA-F]{2})/gi, "")))
    .join("\n")
    .toLowerCase();

describe.each([word, words, iban])("“%s”, typed into a search", (typed) => {
  const forms = [typed, typed.replace(/\s/g, "-")].map((text) => text.toLowerCase());

  test("leaves by nothing that the page does with it, nor is it kept", async () => {
    const { tab } = await here.visit();
    await tab.click("[type=search]");
    await tab.keyboard.type(typed);
    await tab.click("#go");
    await here.site.waitFor((r) => r.body === "user.outcome");
    await tab.click("#again");
    await tab.click("#found button");
    // What is typed over still stands on the page.
    await tab.fill("[type=search]", "something else");
    await tab.click("#again");
    await until(() => here.site.logs().filter((r) => r.body === "user.click").length === 5);
    const kept = String(await tab.evaluate(storages)).toLowerCase();
    await tab.goto(`${here.site.url}/letter`);
    const next = String(await tab.evaluate(storages)).toLowerCase();
    await here.site.waitFor((r) => r.attributes["url.path"] === "/letter");
    await tab.waitForTimeout(300);
    for (const form of forms)
      for (const text of [left(), kept, next]) expect(text).not.toContain(form);
    expect(left()).toContain("results for [");
  });
});

test("a search that loads another page is no word of that page", async () => {
  const { tab } = await here.visit("/form");
  await tab.fill("input", words);
  await tab.press("input", "Enter");
  await tab.click("button");
  const click = await here.site.waitFor((r) => r.body === "user.click");
  expect(click.attributes).toMatchObject({
    "target.semantic_name": "Save [typed]",
    "page.title": "Results for [typed]",
  });
  expect(left()).not.toContain(words);
});

test("each paragraph of a letter is one that was typed", async () => {
  const { tab } = await here.visit("/letter");
  await tab.click("#letter p");
  for (const line of [word, words]) {
    await tab.keyboard.press("End");
    await tab.keyboard.press("Enter");
    await tab.keyboard.type(line);
  }
  await tab.click("#b");
  for (const button of await tab.locator("#out button").all()) await button.click();
  await until(() => here.site.logs().filter((r) => r.body === "user.click").length === 5);
  await tab.waitForTimeout(300);
  for (const line of [word, words]) expect(left()).not.toContain(line);
  expect(left()).toContain("quote [typed]");
});

test("marked words stay on the page, also as a part, a label, in a shadow tree, in a frame", async () => {
  const { tab } = await here.visit("/marked");
  for (const id of ["part", "by", "cell", "open"]) await tab.click(`#${id}`);
  await tab.locator("#host button").click();
  for (const frame of ["iframe.ph-no-capture", "iframe[data-sr-ignore]"]) {
    await tab.frameLocator(frame).locator("input").fill("x");
    await tab.frameLocator(frame).locator("button").click();
  }
  await tab.locator("#part").click();
  await until(() => here.site.logs().filter((r) => r.body === "user.click").length >= 7);
  await tab.waitForTimeout(2_300);
  expect(left()).not.toMatch(/ottoline|quill/);
  const clicks = here.site.logs().filter((r) => r.body === "user.click");
  // But for those that are to be ignored.
  expect(clicks).toHaveLength(7);
  expect(here.site.logs().filter((r) => r.body === "form.change")).toHaveLength(1);
});
