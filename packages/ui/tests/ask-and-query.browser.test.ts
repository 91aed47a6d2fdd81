import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenWindow, openWindow } from "../testing/open-window.ts";

let open: OpenWindow;
beforeAll(async () => {
  open = await openWindow();
});
afterAll(() => open.stop());

test("a question is answered with evidence, queries and what is not seen", async () => {
  const page = await open.open("/ask");
  await page.getByRole("textbox").fill("What happened to David?");
  await page.keyboard.press("Enter");
  const answer = page.getByRole("article", { name: "Answer" });
  await answer.waitFor();
  expect(new URL(page.url()).search).toBe("?q=What+happened+to+David%3F");
  expect(await answer.innerText()).toContain("What the data cannot tell");
  expect(await answer.innerText()).toContain("without a language model");
  await answer.getByText("Queries run: 1").click();
  await answer.getByRole("link", { name: "View as query: this step" }).waitFor();
  await answer.getByRole("button", { name: "Evidence 7, event" }).click();
  await page.waitForSelector("aside[aria-label=Evidence]");
  expect(new URL(page.url()).pathname).toBe("/s/sess_david1");
  await page.close();
});

test("where two people are meant, one is chosen", async () => {
  const page = await open.open("/ask?q=What+happened+to+Anna%3F");
  await page.getByRole("button", { name: "Anna Berg" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toContain("Anna Berg");
  await page.close();
});

test("a query runs from the keyboard, and its table is shown", async () => {
  const page = await open.open("/query");
  await page.getByRole("textbox", { name: "ES|QL query" }).click();
  await page.keyboard.type("FROM logs-generic.otel-default");
  await page.keyboard.press("Control+Enter");
  await page.waitForSelector("table");
  expect(await page.locator("th").allInnerTexts()).toEqual([
    expect.stringContaining("@timestamp"),
    expect.stringContaining("body.text"),
    expect.stringContaining("attributes.user.id"),
    expect.stringContaining("attributes.frustration.score"),
  ]);
  expect(new URL(page.url()).searchParams.get("q")).toBe("FROM logs-generic.otel-default");
  await page.close();
});

test("a query that cannot run shows the server's own words", async () => {
  const page = await open.open("/query?q=FROM+logs%0A%7C+NOPE");
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toBe("line 2:3: mismatched input 'NOPE'");
  await page.close();
});

test("columns are offered while a query is written", async () => {
  const page = await open.open("/query");
  await page.getByRole("textbox", { name: "ES|QL query" }).click();
  await page.keyboard.type("FROM session-replay-sessions | SORT session.e");
  await page.waitForSelector(".cm-tooltip-autocomplete");
  expect(await page.locator(".cm-tooltip-autocomplete").innerText()).toContain("session.end");
  await page.close();
});

test("what is wrong is underlined while it is written, and said", async () => {
  const page = await open.open("/query");
  await page.getByRole("textbox", { name: "ES|QL query" }).click();
  await page.keyboard.type("FROM session-replay-sessions | SORT session.edn ");
  const wrong = page.locator(".cm-lintRange-error");
  await wrong.waitFor();
  expect(await wrong.innerText()).toBe("session.edn");
  await wrong.hover();
  const told = page.locator(".cm-tooltip-lint");
  await told.waitFor();
  expect(await told.innerText()).toContain("Unknown column [session.edn], did you mean");
  await page.close();
});

test("every number of the overview leads to its query", async () => {
  const page = await open.open("/");
  await page.getByRole("link", { name: "View as query: Frustrated" }).click();
  await page.waitForSelector("table");
  expect(new URL(page.url()).searchParams.get("q")).toContain("frustration.count > 0");
  await page.close();
});
