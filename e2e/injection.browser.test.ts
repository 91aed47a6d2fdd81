import { renderMarkdown } from "@session-replay/story";
import { attackedSession, otlpOf, payloads } from "@session-replay/story/testing";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtPages } from "./support/built-pages.ts";
import { chromiumPath } from "./support/chromium.ts";
import { type Client, clientOf } from "./support/client.ts";
import { temporaryServer } from "./support/temporary-server.ts";

let server: Awaited<ReturnType<typeof temporaryServer>>;
let client: Client;
let browser: Browser;

const post = async (path: string, body: unknown): Promise<unknown> => {
  const reply = await fetch(server.url + path, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json, text/event-stream" },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}`);
  const text = await reply.text();
  return text === "" ? undefined : JSON.parse(/^data: (.*)$/mu.exec(text)?.[1] ?? text);
};

const count = "FROM logs-* | WHERE session.id IS NOT NULL | STATS n = COUNT(*)";

beforeAll(async () => {
  server = await temporaryServer(await builtPages());
  client = clientOf(server.url);
  const { logs, traces } = otlpOf(attackedSession());
  await post("/v1/logs", logs);
  await post("/v1/traces", traces);
  while (Number((await client.rows(count))[0]?.n) < payloads.length);
  browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** What none of the payloads may become in a page. */
const active = [
  ...["[onerror]", "[onload]", "[ontoggle]", "[onfocus]", "[srcdoc]", "iframe", "object", "embed"],
  ...["base", "meta[http-equiv=refresh]", "a[href^='javascript' i]", "form[action]", "math"],
  ...["img[src='x']", "link[href*='evil']", "script[src*='evil']"],
].join(", ");

interface Watched {
  readonly page: Page;
  /** What the page did that it should not have. */
  readonly deeds: string[];
}

async function watch(path: string): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  const deeds: string[] = [];
  page.on("dialog", (dialog) => {
    deeds.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== server.url && protocol !== "data:") deeds.push(`request ${request.url()}`);
  });
  page.on("popup", () => deeds.push("popup"));
  await page.goto(server.url + path);
  return { page, deeds };
}

async function judge({ page, deeds }: Watched): Promise<void> {
  expect(await page.evaluate("globalThis.__owned")).toBeUndefined();
  expect(
    await page.locator(active).evaluateAll((found) => found.map((each) => each.outerHTML)),
  ).toEqual([]);
  const links = await page
    .locator("a[href]")
    .evaluateAll((found) => found.map((each) => String(Reflect.get(each, "origin"))));
  expect(links.filter((origin) => origin !== server.url)).toEqual([]);
  expect(new URL(page.url()).origin).toBe(server.url);
  expect(deeds).toEqual([]);
}

const asked = encodeURIComponent("What are the top problems?");
const query = encodeURIComponent("FROM logs-generic.otel-default | LIMIT 1000");
const screens: readonly (readonly [name: string, path: string, ready: string])[] = [
  ["overview", "/", "main h1, main h2"],
  ["sessions", "/sessions", "ol > li"],
  ["session", "/s/s1", "[aria-labelledby=story-title] li"],
  ["hot spots", "/elements", "table, main h2"],
  [
    "answer about the session",
    `/ask?q=${encodeURIComponent("What happened in session s1?")}`,
    "article",
  ],
  ["answer over many", `/ask?q=${asked}`, "article"],
  ["rows of a query", `/query?q=${query}`, "table"],
  ["trace", `/t/${"1".padStart(32, "0")}`, "main h1"],
  ["digest", "/digest?hours=720", "article, main h2"],
];

describe("more than 200 payloads in every attribute that a page or back end can write", () => {
  test.each(screens)("do nothing on the screen %s", async (_, path, ready) => {
    const watched = await watch(path);
    await watched.page.locator(ready).first().waitFor();
    // Everything that is drawn later is drawn too: the lists are scrolled through.
    for (let turn = 0; turn < 12; turn += 1) {
      await watched.page.mouse.move(500, 600);
      await watched.page.mouse.wheel(0, 3000);
    }
    await judge(watched);
    await watched.page.close();
  });

  test("do nothing where each event of the session is opened", async () => {
    const watched = await watch("/s/s1");
    await watched.page.locator("[aria-labelledby=story-title] li").first().waitFor();
    for (let turn = 0; turn < 40; turn += 1) await watched.page.keyboard.press("]");
    await judge(watched);
    await watched.page.close();
  });

  test("stay text in the API's answers, in Markdown and for MCP clients", async () => {
    for (const answer of [
      await client.story("s1"),
      await client.ask("What are the top problems?"),
    ]) {
      expect(answer.claims.length).toBeGreaterThan(0);
      for (const { text } of answer.claims) expect(text).not.toMatch(/\p{C}/u);
      expect(renderMarkdown(answer)).not.toMatch(/(?<!\\)<[a-z!/]|(?<!\\)\]\((?!\/api\/)/iu);
    }
    const calls = [
      ["explain_session", { sessionId: "s1" }],
      ["get_session_story", { sessionId: "s1" }],
      ["get_events", { sessionId: "s1", limit: 200 }],
      ["get_trace", { traceId: "1".padStart(32, "0") }],
      ["find_sessions", {}],
      ["top_issues", { since: "30d" }],
      ["describe_data", {}],
      ["run_query", { query: "FROM logs-* | LIMIT 100" }],
    ] as const;
    for (const [name, given] of calls) {
      const { result } = Object(
        await post("/mcp", {
          jsonrpc: "2.0",
          id: 1,
          method: "tools/call",
          params: { name, arguments: { ...given, maxTokens: 20_000 } },
        }),
      );
      const { structuredContent, content } = Object(result);
      // One line each, nothing unseen; tabs part the cells of a row.
      for (const line of structuredContent.lines) expect(line, name).not.toMatch(/[^\P{C}\t]/u);
      expect(content[0].text, name).not.toMatch(/[^\P{C}\n\t]/u);
    }
  });
});
