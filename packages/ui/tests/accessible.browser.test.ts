import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { davidSession } from "../testing/david.ts";
import { type OpenWindow, openWindow } from "../testing/open-window.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

let open: OpenWindow;
let axe: string;
beforeAll(async () => {
  open = await openWindow();
  axe = await readFile(axePath, "utf8");
});
afterAll(() => open.stop());

/** Through the debugger, which the page's own policy does not bind. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found: readonly Violation[] = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then((result) => result.violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  );
}

const traceId = davidSession(0).logs[0]?.traceId ?? "";
const screens: readonly (readonly [name: string, path: string, ready: string])[] = [
  ["overview", "/", "text=What frustrates"],
  ["sessions", "/sessions", "text=David Hope"],
  ["session", "/s/sess_david1", "text=Rage click"],
  ["session with evidence", "/s/sess_david1?c=c4", "aside[aria-label=Evidence]"],
  ["hot spots", "/elements", "text=Winter sale"],
  ["trace", `/t/${traceId}`, "text=charge card"],
  ["ask", "/ask", "text=For example"],
  ["answer", "/ask?q=What+happened+to+David", "article[aria-label=Answer]"],
  ["query", "/query", "text=To begin with"],
  ["result", "/query?q=FROM+logs-generic.otel-default", "table"],
  ["refused query", "/query?q=NOPE", "[role=alert]"],
  ["digest", "/digest", "article[aria-label=Answer]"],
  ["settings of the model", "/settings/model", "text=What would leave"],
  ["status", "/settings/status", "text=Nothing is passed on"],
  ["unknown page", "/nowhere", "text=no such page"],
];

for (const scheme of ["light", "dark"] as const) {
  test.each(screens)(`no violation on the screen %s, ${scheme}`, async (_name, path, ready) => {
    const page = await open.open(path, { scheme });
    await page.waitForSelector(ready);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
}

for (const scheme of ["light", "dark"] as const) {
  test(`no violation where a model is set, worded an answer, and is previewed, ${scheme}`, async () => {
    open.server.behaviour.model = "page";
    const answer = await open.open("/ask?q=What+happened+to+David", { scheme });
    await answer.getByText("1,234 tokens in").waitFor();
    expect(await violations(answer)).toEqual([]);
    await answer.close();
    const settings = await open.open("/settings/model", { scheme });
    await settings.getByRole("textbox", { name: "Question, or id of a session" }).fill("What?");
    await settings.keyboard.press("Enter");
    await settings.getByText("The exact body").click();
    expect(await violations(settings)).toEqual([]);
    await settings.getByRole("textbox", { name: "Model" }).fill("");
    await settings.getByRole("button", { name: "Save" }).click();
    await settings.getByText("Name the model.").waitFor();
    expect(await violations(settings)).toEqual([]);
    await settings.close();
    open.server.behaviour.model = "none";
  });
}

for (const scheme of ["light", "dark"] as const) {
  test(`no violation where forwards are in trouble, ${scheme}`, async () => {
    open.server.behaviour.forwards = "troubled";
    const page = await open.open("/settings/status", { scheme });
    await page.getByText("Does not let us in").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
    open.server.behaviour.forwards = "none";
  });
}

test("no violation on a narrow screen", async () => {
  const page = await open.open("/s/sess_david1?c=c4", { width: 390 });
  await page.waitForSelector("aside[aria-label=Evidence]");
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test("no violation where nothing is stored or the server fails", async () => {
  open.server.behaviour.sessions = 0;
  const empty = await open.open("/sessions");
  await empty.waitForSelector("text=Waiting for the first session");
  expect(await violations(empty)).toEqual([]);
  open.server.behaviour.sessions = 60;
  open.server.behaviour.failing = true;
  const failing = await open.open("/sessions");
  await failing.waitForSelector("[role=alert]");
  expect(await violations(failing)).toEqual([]);
  open.server.behaviour.failing = false;
});
