import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { startedAgent } from "../testing/agent-bundle.ts";
import { chromiumSite } from "../testing/chromium-site.ts";
import type { SeenRecord } from "../testing/site.ts";

const page = `<!doctype html><title>Outcomes</title><script src="/agent.js"></script>
<style>button,a{display:inline-block;padding:10px;margin:4px;border:1px solid}</style>
<a id="navigation" href="/next">Next page</a>
<button id="route" onclick="history.pushState({}, '', '/cart'); out.textContent = 'Cart'">Cart</button>
<button id="change" onclick="out.textContent = 'More'">Show more</button>
<button id="dialog" onclick="box.showModal()">Delete</button>
<dialog id="box">Delete the account of ada@example.com?</dialog>
<button id="spoken" onclick="setTimeout(() => alert('Card 4242 4242 4242 4242 refused'))">Pay by card</button>
<button id="message">Pay</button>
<button id="focus" onclick="note.focus()">Add a note</button><textarea id="note"></textarea>
<a id="download" download="a.txt" href="data:text/plain,hi">Download</a>
<a id="new_tab" target="_blank" href="/next">Manual</a>
<button id="media" onclick="film.muted = !film.muted">Sound</button><video id="film" muted></video>
<button id="none">Nothing</button>
<button id="request" onclick="fetch('/api/503/20')">Sync</button>
<p id="out"></p><p id="alert" role="alert"></p>
<script>
  document.getElementById("message").onclick = async () => {
    const { status } = await fetch("/api/402/30");
    document.getElementById("alert").textContent = status + ": write to ada@example.com or +353 91 123 456";
  };
</script>`;

const here = chromiumSite(async () => ({
  pages: { "/": page },
  scripts: { "/agent.js": await startedAgent() },
}));
let tab: Page;

beforeEach(async () => {
  ({ tab } = await here.visit("/", async (visit) => {
    visit.tab.on("dialog", (dialog) => void dialog.accept().catch(() => {}));
  }));
});

/** The outcome of a click, which must name the click. */
async function outcomeOf(id: string): Promise<SeenRecord["attributes"]> {
  await tab.click(`#${id}`, { noWaitAfter: true });
  const { attributes } = await here.site.waitFor(({ body }) => body === "user.outcome", 10_000);
  const click = await here.site.waitFor(({ body }) => body === "user.click");
  expect(attributes["outcome.of"]).toBe(click.attributes["session.sequence"]);
  return attributes;
}

test.each([
  ["navigation", "navigation"],
  ["route", "navigation"],
  ["change", "change"],
  ["dialog", "dialog"],
  ["spoken", "dialog"],
  ["message", "message"],
  ["focus", "focus"],
  ["download", "download"],
  ["new_tab", "new_tab"],
  ["media", "media"],
  ["none", "none"],
])("a click on %s gets %s", async (id, kind) => {
  const outcome = await outcomeOf(id);
  expect(outcome["outcome.kind"]).toBe(kind);
  expect(outcome["outcome.after_ms"]).toBeGreaterThanOrEqual(0);
  // A context that is closed while its page goes elsewhere never closes.
  if (id === "navigation") await tab.waitForURL("**/next");
});

test("a message tells its words, masked, and the status of the request behind it", async () => {
  const outcome = await outcomeOf("message");
  expect(outcome["outcome.message"]).toMatch(/^402: write to/);
  expect(outcome["outcome.message"]).not.toMatch(/ada@example|123 456/);
  expect(outcome["outcome.status"]).toBe(402);
  expect(outcome["outcome.trace_id"]).toMatch(/^[0-9a-f]{32}$/);
  expect(outcome["outcome.after_ms"]).toBeGreaterThanOrEqual(30);
});

test.each(["dialog", "spoken"])("the words of a dialog are masked: %s", async (id) => {
  const outcome = await outcomeOf(id);
  expect(outcome["outcome.message"]).toMatch(/Delete the account of|Card/);
  expect(outcome["outcome.message"]).not.toMatch(/ada@example|4242/);
});

test("a request alone is no answer, but its status is told", async () => {
  const outcome = await outcomeOf("request");
  expect(outcome).toMatchObject({ "outcome.kind": "none", "outcome.status": 503 });
});

test("the press of the next control is no answer to the click before", async () => {
  await tab.click("#none");
  await tab.click("#change");
  const of = (id: string) =>
    here.site.waitFor((r) => r.body === "user.click" && r.attributes["target.id"] === id);
  const sequence = (await of("none")).attributes["session.sequence"];
  const { attributes } = await here.site.waitFor(
    (r) => r.body === "user.outcome" && r.attributes["outcome.of"] === sequence,
    10_000,
  );
  expect(attributes["outcome.kind"]).toBe("none");
});
