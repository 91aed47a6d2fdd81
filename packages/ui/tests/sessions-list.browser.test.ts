import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type OpenWindow, openWindow } from "../testing/open-window.ts";

let open: OpenWindow;
beforeAll(async () => {
  open = await openWindow();
});
afterAll(() => open.stop());
beforeEach(() => {
  Object.assign(open.server.behaviour, { sessions: 60, demo: true, delay: 0, failing: false });
});

test("10,000 sessions are at most 1,000 elements, at the top and far below", async () => {
  open.server.behaviour.sessions = 10_000;
  const page = await open.open("/sessions");
  await page.waitForSelector("text=David Hope");
  const elements = () => page.evaluate(() => document.querySelectorAll("*").length);
  expect(await elements()).toBeLessThan(1000);
  const lastPlace = () => page.locator("ol > li").last().getAttribute("aria-posinset").then(Number);
  // Each page of the list comes when its end is near; how many turns that takes is the machine's.
  const scrolledPlace = async () => {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    return await lastPlace();
  };
  await expect.poll(scrolledPlace, { timeout: 30_000, interval: 200 }).toBeGreaterThan(1000);
  expect(await elements()).toBeLessThan(1000);
  await page.close();
});

test("who, when, pages and badges are said of each session", async () => {
  const page = await open.open("/sessions");
  const row = page.locator("ol > li", { hasText: "David Hope" });
  await row.waitFor();
  const text = await row.innerText();
  for (const part of [
    "david@shop.example",
    "1 min 41 s",
    "/cart",
    "7 clicks",
    "Error",
    "Failed request",
    "Rage",
    "0.80",
  ]) {
    expect(text).toContain(part);
  }
  await row.click();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/s/sess_david1");
  await page.close();
});

test("filters stand in the address and narrow the list", async () => {
  const page = await open.open("/sessions");
  await page.waitForSelector("text=David Hope");
  await page.getByRole("button", { name: "Dead" }).click();
  await expect.poll(() => new URL(page.url()).search).toBe("?frustration=dead_click");
  await expect.poll(() => page.locator("ol > li", { hasText: "Dead" }).count()).toBeGreaterThan(0);
  expect(await page.locator("ol > li").count()).toBe(
    await page.locator("ol > li", { hasText: "Dead" }).count(),
  );
  await page.getByRole("searchbox").fill("nobody of this name");
  await page.waitForSelector("text=No session matches");
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await page.waitForSelector("text=David Hope");
  await page.close();
});

test("a new session shows within two seconds, without a reload", async () => {
  open.server.behaviour.sessions = 0;
  const page = await open.open("/sessions");
  await page.waitForSelector("text=Waiting for the first session");
  open.server.behaviour.sessions = 3;
  await page.waitForSelector("text=David Hope", { timeout: 2000 });
  await page.close();
});

test("while the server is slow there is a skeleton; when it fails, its message and a way on", async () => {
  open.server.behaviour.delay = 800;
  const slow = await open.open("/sessions");
  await slow.waitForSelector("[role=status][aria-label='Loading the sessions']");
  await slow.close();
  Object.assign(open.server.behaviour, { delay: 0, failing: true });
  const page = await open.open("/sessions");
  await page.waitForSelector("text=The store is restarting.");
  open.server.behaviour.failing = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await page.waitForSelector("text=David Hope");
  await page.close();
});

test("the demo's sessions are named as such and go with one click", async () => {
  const page = await open.open("/sessions");
  await page.getByRole("button", { name: "Remove demo data" }).click();
  await page.waitForSelector("text=Waiting for the first session");
  await page.close();
});

test("the colours are kept over a reload", async () => {
  const page = await open.open("/sessions");
  const scheme = () => page.evaluate(() => document.documentElement.dataset.mantineColorScheme);
  expect(await scheme()).toBe("light");
  await page.getByRole("button", { name: "Use dark colours" }).click();
  expect(await scheme()).toBe("dark");
  await page.reload();
  expect(await scheme()).toBe("dark");
  await page.close();
});
