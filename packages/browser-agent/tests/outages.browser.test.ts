import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { startedAgent } from "../testing/agent-bundle.ts";
import { chromiumSite } from "../testing/chromium-site.ts";
import { until } from "../testing/page.ts";

const buttons = Array.from({ length: 10 }, (_, i) => `<button id="b${i}">Button ${i}</button>`);
const page = `<!doctype html><title>Outages</title><script src="/agent.js"></script>${buttons.join("")}
<form aria-label="Contact" onsubmit="return false"><input name="town"></form>
<button id="boom" onclick="throw new Error('broken')">Boom</button>
<button id="go" onclick="history.pushState({}, '', '/next')">Go</button>
<button id="ask" onclick="fetch('/api/200')">Ask</button>`;

/** How the receiver answers log records; undefined takes everything, `refuse` hangs up. */
let answer:
  | "refuse"
  | { status: number; headers?: Record<string, string>; body?: string }
  | undefined;
let tries = 0;
let delayMs = 0;

const here = chromiumSite(async () => ({
  pages: { "/": page },
  scripts: { "/agent.js": await startedAgent() },
  delayMs: () => delayMs,
  route(request, response) {
    if (request.method !== "POST" || !request.url?.startsWith("/v1/logs")) return false;
    tries += 1;
    if (!answer) return false;
    if (answer === "refuse") request.socket.destroy();
    else response.writeHead(answer.status, answer.headers).end(answer.body ?? "{}");
    return true;
  },
}));

beforeEach(() => {
  answer = undefined;
  tries = 0;
  delayMs = 0;
});

const clicked = (): unknown[] =>
  here.site
    .logs()
    .flatMap(({ body, attributes }) => (body === "user.click" ? [attributes["target.id"]] : []));

/** A page whose clock stands still, once its start has been sent. */
async function stopped(): Promise<Page> {
  const { tab } = await here.visit("/", ({ tab }) => tab.clock.install());
  await here.site.waitFor((r) => r.body === "user.navigation");
  await tab.clock.pauseAt(Date.now() + 3_600_000);
  return tab;
}

test("an outage of 30 seconds, refusing and not answering by turns, loses nothing", async () => {
  const tab = await stopped();
  for (let i = 0; i < 10; i += 1) {
    answer = i % 2 ? { status: 503 } : "refuse";
    await tab.click(`#b${i}`, { noWaitAfter: true });
    await tab.clock.runFor(3_000);
  }
  expect(clicked()).toEqual([]);
  answer = undefined;
  await until(async () => {
    await tab.clock.runFor(1_000);
    return clicked().length >= 10;
  });
  expect(clicked()).toEqual(Array.from({ length: 10 }, (_, i) => `b${i}`));
});

test("`Retry-After` is waited for, and not a second less", async () => {
  const tab = await stopped();
  answer = { status: 503, headers: { "retry-after": "20" } };
  await tab.click("#b1");
  const before = tries;
  await tab.clock.runFor(100);
  await until(() => tries > before);
  // The answer has to be read before the page's clock goes on.
  await tab.waitForTimeout(200);
  const asked = tries;
  answer = undefined;
  await tab.click("#b2");
  await tab.clock.runFor(19_000);
  expect(tries).toBe(asked);
  await tab.clock.runFor(1_500);
  await until(() => clicked().length === 2);
});

describe("100 ms after its moment it has left the page, by the page's clock", () => {
  test.each([
    ["a click", "#b1", "user.click"],
    ["a change of address", "#go", "user.navigation"],
    ["an error", "#boom", "user.error"],
    ["a field", "[name=town]", "form.focus"],
    ["a request", "#ask", "GET"],
  ] as const)("%s", async (_, control, name) => {
    const tab = await stopped();
    here.site.clear();
    const answered = control === "#ask" ? tab.waitForResponse("**/api/200") : undefined;
    await tab.click(control);
    await (await answered)?.finished();
    await tab.waitForTimeout(50);
    await tab.clock.runFor(100);
    await here.site.waitFor((r) => r.body === name || r.name === name);
  });
});

test("when the renderer dies, what is older than 100 ms is safe; the rest comes with the next load", async () => {
  const tab = await stopped();
  const context = tab.context();
  delayMs = 500;
  for (let i = 0; i < 5; i += 1) await tab.click(`#b${i}`, { noWaitAfter: true });
  const before = tries;
  await tab.clock.runFor(100);
  await until(() => tries > before);
  await tab.click("#b5", { noWaitAfter: true });
  const cdp = await context.newCDPSession(tab);
  const died = tab.waitForEvent("crash");
  cdp.send("Page.crash").catch(() => {});
  await died;
  await until(() => clicked().length >= 5);
  // A visitor comes back, on a clock that runs; the dead page's lock goes a moment after it.
  await tab.close();
  const next = await context.newPage();
  await next.clock.resume();
  await next.waitForTimeout(1_000);
  await next.goto(here.site.url);
  await until(() => clicked().length === 6);
});

test("records that a receiver refuses are not sent again, and the next one tells how many", async () => {
  const tab = await stopped();
  answer = { status: 200, body: '{"partialSuccess":{"rejectedLogRecords":2,"errorMessage":"no"}}' };
  await tab.click("#b1");
  const before = tries;
  await tab.clock.runFor(100);
  await until(() => tries > before);
  await tab.waitForTimeout(200);
  answer = undefined;
  await tab.clock.runFor(10_000);
  expect(clicked()).toEqual([]);
  const told = (): unknown[] =>
    here.site.logs().flatMap(({ attributes }) => attributes["session.dropped_count"] ?? []);
  await until(() => told().length > 0);
  expect(told()).toEqual([2]);
});

test("a queue that overflows drops the oldest, and says how many", async () => {
  const { tab } = await here.visit();
  await here.site.waitFor((r) => r.body === "user.navigation");
  answer = { status: 503, headers: { "retry-after": "2" } };
  await tab.evaluate(`for (let i = 0; i < 10_300; i += 1)
    agent.emitSessionEvent({ name: "step", attributes: { "step.number": i } })`);
  await until(() => tries > 1);
  answer = undefined;
  await tab.evaluate(`agent.emitSessionEvent({ name: "last" })`);
  await here.site.waitFor((r) => r.body === "last", 30_000);
  const session = await tab.evaluate<string>("agent.getSessionId()");
  const own = () =>
    here.site.logs().filter(({ attributes }) => attributes["session.id"] === session);
  const numbers = () => own().map(({ attributes }) => Number(attributes["session.sequence"]));
  const dropped = () =>
    own().reduce(
      (sum, { attributes }) => sum + Number(attributes["session.dropped_count"] ?? 0),
      0,
    );
  // Each event has its number: what did not come was given up, and is told.
  await until(() => new Set(numbers()).size + dropped() === Math.max(...numbers()));
  expect(dropped()).toBeGreaterThanOrEqual(300);
  const steps = own().filter(({ body }) => body === "step");
  expect(steps.map(({ attributes }) => attributes["step.number"])).toContain(10_299);
});
