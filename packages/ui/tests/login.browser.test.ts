import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenWindow, openWindow } from "../testing/open-window.ts";

let open: OpenWindow;
beforeAll(async () => {
  open = await openWindow({ key: "sr_viewer_right" });
});
afterAll(() => open.stop());

test("a stranger logs in with a key, sees what was asked for, and logs out again", async () => {
  const page = await open.open("/sessions");
  await page.getByRole("heading", { name: "Log in" }).waitFor();
  expect(await page.locator("ol > li").count()).toBe(0);

  await page.getByLabel("Key", { exact: true }).fill("sr_viewer_wrong");
  await page.getByRole("button", { name: "Log in" }).click();
  await page.getByText("This key opens nothing here").waitFor();

  await page.getByLabel("Key", { exact: true }).fill("sr_viewer_right");
  await page.getByRole("button", { name: "Log in" }).click();
  await page.locator("ol > li", { hasText: "David Hope" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/sessions");

  await page.getByRole("button", { name: "Log out reader" }).click();
  await page.getByRole("heading", { name: "Log in" }).waitFor();
  expect(await page.locator("ol > li").count()).toBe(0);
  await page.close();
});
