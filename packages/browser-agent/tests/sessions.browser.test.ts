import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { startedAgent } from "../testing/agent-bundle.ts";
import { chromiumSite } from "../testing/chromium-site.ts";
import { until } from "../testing/page.ts";

const html = (options: string): string => `<!doctype html><title>Sessions</title>
<script>window.options = ${options}</script><script src="/agent.js"></script>
<button id="b" onclick="this.textContent += '.'">Save</button>
<button id="boom" onclick="throw new Error('broken')">Boom</button>
<button id="ask" onclick="fetch('/api/200')">Ask</button>
<input name="town" aria-label="Town">`;

/** Pages by the options with which their agent starts. */
const pages = {
  "/": html("{}"),
  "/consent": html(`{ consent: "required" }`),
  "/honours": html("{ honourGlobalPrivacyControl: true, honourDoNotTrack: true }"),
  "/signs": html("{ sampleRate: 0, signsSampleRate: 1 }"),
  "/none": html("{ sampleRate: 0 }"),
  "/edits": html(`{ beforeSend: (event) => event.name === "user.click"
    ? { ...event, attributes: { ...event.attributes, "page.url": "kept" } }
    : event.name === "user.outcome" ? undefined : event }`),
  "/preview": html(
    "{ instrumentations: { vitals: false }, preview: (body) => (window.seen ??= []).push(body) }",
  ),
  "/sent": html("{ instrumentations: { vitals: false } }"),
};

const here = chromiumSite(async () => ({
  pages,
  scripts: { "/agent.js": await startedAgent("window.options") },
}));

const minute = 60_000;
const told = (body: string) =>
  here.site.logs().flatMap((r) => (r.body === body ? [r.attributes] : []));
const sessionId = (tab: Page): Promise<string> => tab.evaluate("agent.getSessionId()");

async function click(tab: Page): Promise<void> {
  const before = told("user.click").length;
  await tab.click("#b");
  await until(async () => {
    await tab.clock.runFor(100);
    return told("user.click").length > before;
  });
}

describe("a session", () => {
  test("ends after half an hour in which nobody did anything, and names the one before", async () => {
    const { tab } = await here.visit("/", ({ tab }) => tab.clock.install());
    await click(tab);
    await tab.clock.fastForward(29 * minute);
    await click(tab);
    const first = await sessionId(tab);
    await tab.clock.fastForward(31 * minute);
    await click(tab);
    const second = await sessionId(tab);
    expect(second).not.toBe(first);
    expect(told("user.click").map((a) => a["session.id"])).toEqual([first, first, second]);
    expect(told("session.end")).toMatchObject([
      { "session.id": first, "session.end_reason": "idle" },
    ]);
    expect(told("session.start")).toMatchObject([
      { "session.id": first },
      { "session.id": second, "session.previous_id": first, "session.sequence": 1 },
    ]);
  });

  test("ends after four hours at most", async () => {
    const { tab } = await here.visit("/", ({ tab }) => tab.clock.install());
    const ids: string[] = [];
    for (let passed = 0; passed <= 260; passed += 20) {
      await click(tab);
      ids.push(await sessionId(tab));
      await tab.clock.fastForward(20 * minute);
    }
    expect(new Set(ids.slice(0, 12)).size).toBe(1);
    expect(new Set(ids).size).toBe(2);
    expect(told("session.end")).toMatchObject([{ "session.end_reason": "max_age" }]);
  });

  test("is one for all tabs and loads of a browser, and gives no number twice", async () => {
    const { tab, context } = await here.visit();
    await tab.click("#b");
    await tab.reload();
    await tab.click("#b");
    const other = await context.newPage();
    await other.goto(here.site.url);
    await other.click("#b");
    await until(() => told("user.click").length === 3);
    expect(await sessionId(other)).toBe(await sessionId(tab));
    expect(told("session.start")).toHaveLength(1);
    // As they came, also twice: the same number is the same record, of the same moment.
    const sent = here.site.requests.map(({ body }) => body).join();
    const records =
      /"timeUnixNano":"(\d+)".*?"log\.record\.uid","value":\{"stringValue":"([^"]+)"/g;
    const moments = new Map<string, string>();
    for (const [, time = "", uid = ""] of sent.matchAll(records)) {
      expect(moments.get(uid) ?? time, uid).toBe(time);
      moments.set(uid, time);
    }
    expect([...moments.keys()].some((uid) => uid.endsWith("/1000001"))).toBe(true);
  });

  test("is that of one user: another one begins another, and nobody is none", async () => {
    const { tab } = await here.visit();
    const first = await sessionId(tab);
    await tab.evaluate(`agent.setUser({ id: "1", email: "ada@example.com", name: "Ada" })`);
    await tab.click("#b");
    await until(() => told("user.click").length === 1);
    await tab.evaluate("agent.clearUser()");
    await tab.click("#b");
    await until(() => told("user.click").length === 2);
    await tab.evaluate(`agent.setUser({ id: "2" })`);
    await tab.click("#b");
    await until(() => told("user.click").length === 3);
    const second = await sessionId(tab);
    expect(told("user.click")).toMatchObject([
      { "session.id": first, "user.id": "1", "user.email": "ada@example.com", "user.name": "Ada" },
      { "session.id": first },
      { "session.id": second, "user.id": "2" },
    ]);
    expect(told("user.click")[1]).not.toHaveProperty("user.id");
    expect(told("session.end")).toMatchObject([{ "session.end_reason": "user_change" }]);
  });
});

describe("a share of sessions is kept whole", () => {
  test("of the others only errors and frustration, if that was asked for", async () => {
    const { tab } = await here.visit("/signs");
    await tab.click("#ask");
    await tab.click("#boom");
    await until(() => told("user.frustration.error_click").length === 1);
    // The page of the test before may still say that it was closed.
    const session = await sessionId(tab);
    const own = here.site.logs().filter(({ attributes }) => attributes["session.id"] === session);
    const categories = own.map(({ attributes }) => `${attributes["event.category"]}`);
    expect([...new Set(categories)].sort()).toEqual(["user.error", "user.frustration"]);
    expect(here.site.spans()).toEqual([]);
  });

  test("else nothing", async () => {
    const { tab } = await here.visit("/none");
    await tab.click("#boom");
    await tab.click("#ask");
    await tab.close({ runBeforeUnload: true });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(here.site.requests).toEqual([]);
  });
});

/** What the agent keeps in the browser. */
const kept = (tab: Page): Promise<string[]> =>
  tab.evaluate(
    "[...Object.keys(localStorage), ...Object.keys(sessionStorage)].concat(document.cookie || [])",
  );

describe("a visitor's will", () => {
  test("without a required consent nothing is recorded, stored or sent; revoked, it stops", async () => {
    const { tab } = await here.visit("/consent");
    await tab.click("#b");
    await tab.click("#boom");
    await tab.waitForTimeout(400);
    expect(here.site.requests).toEqual([]);
    expect(await kept(tab)).toEqual([]);
    await tab.evaluate("agent.setConsent(true)");
    await tab.click("#b");
    await until(() => told("user.click").length === 1);
    expect(told("user.error")).toEqual([]);
    expect(await kept(tab)).toContain("session_replay");
    await tab.evaluate("agent.setConsent(false)");
    await tab.waitForTimeout(400);
    here.site.clear();
    await tab.click("#b");
    await tab.waitForTimeout(400);
    expect(here.site.requests).toEqual([]);
    expect(await kept(tab)).toEqual([]);
  });

  test.each(["globalPrivacyControl", "doNotTrack"])(
    "%s counts where it is honoured",
    async (signal) => {
      const asked = `Object.defineProperty(navigator, "${signal}",
      { value: ${signal === "doNotTrack" ? `"1"` : "true"} })`;
      const { tab } = await here.visit("/honours", ({ context }) => context.addInitScript(asked));
      await tab.click("#b");
      await tab.waitForTimeout(400);
      expect(here.site.requests).toEqual([]);
      expect(await kept(tab)).toEqual([]);
      const elsewhere = await here.visit("/", ({ context }) => context.addInitScript(asked));
      await elsewhere.tab.click("#b");
      await until(() => told("user.click").length === 1);
    },
  );
});

test("`beforeSend` sees each event last: what it returns is sent, and nothing else", async () => {
  const { tab } = await here.visit("/edits");
  await tab.click("#b");
  await tab.click("#boom");
  await until(() => told("user.error").length === 1);
  await tab.close({ runBeforeUnload: true });
  await until(() => told("user.click").length === 2);
  expect(told("user.click").map((a) => a["page.url"])).toEqual(["kept", "kept"]);
  expect(told("user.outcome")).toEqual([]);
});

test("a preview shows to the letter what is sent without it", async () => {
  /** The same visit in all its times and random numbers. */
  const same = async (path: string): Promise<Page> => {
    const { tab } = await here.visit(path, async ({ tab, context }) => {
      await context.addInitScript("crypto.getRandomValues = (bytes) => bytes.fill(7)");
      await tab.clock.install({ time: Date.UTC(2026, 0, 1) });
      await tab.clock.pauseAt(Date.UTC(2026, 0, 1, 1));
    });
    await tab.clock.runFor(1_000);
    await tab.evaluate("history.replaceState({}, '', '/')");
    for (const control of ["#b", "[name=town]", "#boom"]) {
      await tab.click(control, { noWaitAfter: true });
      await tab.clock.runFor(3_000);
    }
    await tab.evaluate("replay.flush()");
    return tab;
  };
  const preview = await same("/preview");
  const seen: string[] = await preview.evaluate("window.seen");
  expect(here.site.requests).toEqual([]);
  expect(seen.some((body) => body.includes("broken"))).toBe(true);
  await same("/sent");
  // One may still be on its way.
  await until(() => here.site.requests.length >= seen.length);
  const sent = here.site.requests.map(({ body }) => body.replaceAll("/sent", "/preview"));
  expect(sent.sort()).toEqual([...seen].sort());
});
