import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type OpenWindow, openWindow } from "../testing/open-window.ts";

let open: OpenWindow;
let page: Page;
beforeAll(async () => {
  open = await openWindow();
});
afterAll(() => open.stop());
beforeEach(async () => {
  page = await open.open("/s/sess_david1");
  await page.waitForSelector("text=Rage click");
  return () => page.close();
});

const evidence = () => page.locator("aside[aria-label=Evidence]");
const address = () => decodeURIComponent(new URL(page.url()).search);

test("the axis is drawn, and a list says the same in words", async () => {
  const canvas = page.locator("canvas");
  const twin = await canvas.getAttribute("aria-describedby");
  const lines = await page.locator(`ol#${twin} > li`).allInnerTexts();
  expect(lines.some((line) => line.includes("Clicked “Submit Order” ×6"))).toBe(true);
  const colours = await canvas.evaluate((element: HTMLCanvasElement) => {
    const context = element.getContext("2d");
    const { data } = context?.getImageData(0, 0, element.width, element.height) ?? { data: [] };
    return new Set(Array.from({ length: data.length / 4 }, (_, pixel) => data[pixel * 4])).size;
  });
  expect(colours).toBeGreaterThan(10);
});

test("each press says what the user got back", async () => {
  const press = page.locator("ol#moments > li", { hasText: "Clicked “Submit Order”" });
  await expect
    .poll(() => press.locator("ul li").allInnerTexts())
    .toEqual([
      "Nothing to see within 2 s ×6",
      "POST /api/pay → 402 in 310 ms ×6",
      "payments: charge card, card_declined ×6",
    ]);
});

test("a sentence shows its evidence and stands in the address", async () => {
  await page.getByRole("button", { name: /^It failed because/ }).click();
  await evidence().waitFor();
  expect(address()).toBe("?c=c5");
  expect(await evidence().innerText()).toContain("charge card");
  await page.keyboard.press("Escape");
  await expect.poll(address).toBe("");
  expect(await evidence().count()).toBe(0);
});

test("numbered evidence leads to its record", async () => {
  await page.getByRole("button", { name: "Evidence 7, event" }).click();
  await evidence().waitFor();
  expect(await evidence().locator("dd").first().innerText()).toBe("user.frustration.rage_click");
});

test("a link to a moment opens there", async () => {
  const linked = await open.open("/s/sess_david1?t=event:sess_david1/14");
  await linked.waitForSelector("aside[aria-label=Evidence]");
  const selected = linked.locator("ol#moments > li[data-selected]");
  expect(await selected.innerText()).toContain("Clicked “Submit Order”");
  await linked.close();
});

test("keys go through sentences, moments, frustration and errors", async () => {
  await page.keyboard.press("j");
  await expect.poll(address).toBe("?c=c1");
  await page.keyboard.press("j");
  await expect.poll(address).toBe("?c=c2");
  await page.keyboard.press("k");
  await expect.poll(address).toBe("?c=c1");
  await page.keyboard.press("f");
  await expect
    .poll(() => page.locator("[data-selected]").allInnerTexts())
    .toEqual([expect.stringContaining("Rage click")]);
  await page.keyboard.press("e");
  await expect
    .poll(() => page.locator("[data-selected]").allInnerTexts())
    .toEqual([expect.stringContaining("PaymentError")]);
  await page.keyboard.press("[");
  await expect
    .poll(() => page.locator("[data-selected]").allInnerTexts())
    .toEqual([expect.stringContaining("Rage click")]);
  await page.keyboard.press("[");
  await page.keyboard.press("t");
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/t\/[0-9a-f]{32}$/);
  await page.waitForSelector("text=card_declined: the issuer refused");
});

test("the help lists the keys and is left with Escape", async () => {
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keys" });
  await help.waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => help.count()).toBe(0);
});

test("a press on the axis selects what is drawn there; a drag zooms, a double press shows all", async () => {
  const area = await page.locator("canvas").boundingBox();
  if (!area) throw new Error("the axis is not shown");
  await page.mouse.click(area.x + area.width * 0.72, area.y + 92);
  await expect
    .poll(() => page.locator("ol#moments > li[data-selected]").allInnerTexts())
    .toEqual([expect.stringContaining("Rage click")]);
  await page.mouse.move(area.x + 100, area.y + 40);
  await page.mouse.down();
  await page.mouse.move(area.x + 400, area.y + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(address).toMatch(/z=\d+-\d+/);
  await page.mouse.dblclick(area.x + 300, area.y + 200);
  await expect.poll(address).not.toMatch(/z=/);
});

test("a trace leads back to the moment in its session", async () => {
  await page.keyboard.press("f");
  await page.keyboard.press("[");
  await page.keyboard.press("t");
  await page.getByRole("link", { name: "Open the moment in its session" }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/s/sess_david1");
  expect(address()).toMatch(/^\?t=event:sess_david1\/\d+$/);
});

test("nothing was complained of, the policy of the server included", () => {
  expect(open.complaints).toEqual([]);
});
