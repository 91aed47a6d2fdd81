import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type OpenWindow, openWindow } from "../testing/open-window.ts";

let open: OpenWindow;
beforeAll(async () => {
  open = await openWindow();
});
beforeEach(() => {
  Object.assign(open.server.behaviour, { forwards: "none", delay: 0, failing: false });
});
afterAll(() => open.stop());

test("the settings lead to the status, which says that nothing is passed on", async () => {
  const page = await open.open("/settings/model");
  await page.getByRole("link", { name: "Status" }).click();
  await page.getByText("Nothing is passed on.").waitFor();
  expect(await page.getByRole("status").innerText()).toBe("The server works.");
  await page.close();
});

test("each destination shows its state, what waits for it, and what is to be done", async () => {
  open.server.behaviour.forwards = "troubled";
  const page = await open.open("/settings/status");
  await page.getByText("Catching up").waitFor();
  const of = (url: string) =>
    page.getByRole("listitem").filter({ has: page.getByText(url, { exact: true }) });
  expect(await of("http://collector.internal:4318").innerText()).toMatch(
    /Away, tried again[\s\S]*Waiting\s+85 MB[\s\S]*Passed over\s+12 MB[\s\S]*9 min ago[\s\S]*ECONNREFUSED/,
  );
  expect(await of("https://api.honeycomb.io").innerText()).toMatch(
    /Does not let us in[\s\S]*Last sent\s+not yet[\s\S]*--forward-header[\s\S]*answered 401/,
  );
  await page.close();
});

test("a destination that comes back is seen without a reload", async () => {
  open.server.behaviour.forwards = "troubled";
  const page = await open.open("/settings/status");
  await page.getByText("Does not let us in").waitFor();
  open.server.behaviour.forwards = "well";
  await page.getByText("Up to date").waitFor();
  expect(await page.getByText("Does not let us in").count()).toBe(0);
  await page.close();
});

test("a slow server is waited for, one that fails is told and tried again", async () => {
  open.server.behaviour.delay = 1000;
  const page = await open.open("/settings/status");
  await page.getByRole("status", { name: "Loading the status" }).waitFor();
  await page.getByText("Nothing is passed on.").waitFor();
  Object.assign(open.server.behaviour, { delay: 0, failing: true });
  await page.reload();
  await page.getByRole("alert").waitFor();
  open.server.behaviour.failing = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("The server works.").waitFor();
  await page.close();
});
