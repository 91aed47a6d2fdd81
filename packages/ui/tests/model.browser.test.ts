import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type OpenWindow, openWindow } from "../testing/open-window.ts";

let open: OpenWindow;
beforeAll(async () => {
  open = await openWindow();
});
beforeEach(() => {
  Object.assign(open.server.behaviour, { model: "none", pace: 0, failing: false });
});
afterAll(() => open.stop());

test("the narrator's answer stands first, then each sentence of the model as it comes", async () => {
  Object.assign(open.server.behaviour, { model: "page", pace: 1500 });
  const page = await open.open("/ask?q=What+happened+to+David");
  const answer = page.getByRole("article", { name: "Answer" });
  await answer.waitFor();
  expect(await answer.innerText()).not.toContain("In short:");
  await page.getByText("In short:").first().waitFor();
  expect(await answer.getAttribute("aria-busy")).toBe("true");
  await page.getByText("1,234 tokens in").waitFor();
  expect(await answer.innerText()).toContain("Worded by llama3.1");
  expect(await answer.innerText()).toContain("0.0052 USD");
  await page.getByText("In the narrator's own words").click();
  expect(await answer.locator("details li").count()).toBeGreaterThan(3);
  await page.close();
});

test("a model is set, saved and removed with the keyboard alone", async () => {
  const page = await open.open("/settings/model");
  await page.getByText("No model is set").waitFor();
  await page.getByRole("combobox", { name: "Provider" }).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Tab");
  await page.keyboard.type("llama3.1");
  await page.keyboard.press("Tab");
  await page.keyboard.type("http://127.0.0.1:11434/v1");
  await page.keyboard.press("Tab");
  await page.keyboard.type("secret");
  expect(await page.getByRole("checkbox", { name: "Pseudonymise" }).isChecked()).toBe(true);
  await page.keyboard.press("Enter");
  await page.getByText("Saved.").waitFor();
  expect(await page.locator("input[type=password]").inputValue()).toBe("");
  expect(await page.content()).not.toContain("secret");
  await page.getByRole("button", { name: "Remove" }).press("Enter");
  await page.getByText("Removed.").waitFor();
  await page.close();
});

test("a model that does not answer is told, with its status", async () => {
  open.server.behaviour.model = "page";
  const page = await open.open("/settings/model");
  await page.getByRole("button", { name: "Test" }).click();
  await page.getByText("It did not answer: AI_APICallError, status 401").waitFor();
  await page.close();
});

test("the exact request of a question is shown, and its address remembers it", async () => {
  open.server.behaviour.model = "page";
  const page = await open.open("/settings/model");
  await page
    .getByRole("textbox", { name: "Question, or id of a session" })
    .fill("What happened to David Hope?");
  await page.keyboard.press("Enter");
  const request = page.getByRole("region", { name: "To word the answer" });
  await request.waitFor();
  expect(await request.innerText()).toContain("[X1]");
  expect(await request.innerText()).not.toContain("David");
  await request.getByText("The exact body").click();
  expect(await request.innerText()).toContain('{"model":"llama3.1","messages"');
  expect(new URL(page.url()).searchParams.get("q")).toBe("What happened to David Hope?");
  await page.close();
});

test("what the environment sets cannot be changed here", async () => {
  open.server.behaviour.model = "environment";
  const page = await open.open("/settings/model");
  await page.getByText("set by SESSION_REPLAY_LLM_").waitFor();
  expect(await page.getByRole("textbox", { name: "Model" }).isDisabled()).toBe(true);
  expect(await page.getByRole("button", { name: "Save" }).isDisabled()).toBe(true);
  expect(await page.getByRole("button", { name: "Test" }).isEnabled()).toBe(true);
  await page.close();
});

test("where the server fails, the settings say so and try again", async () => {
  open.server.behaviour.failing = true;
  const page = await open.open("/settings/model");
  await page.getByRole("alert").waitFor();
  open.server.behaviour.failing = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("What would leave").waitFor();
  await page.close();
});

test("the digest looks back as far as is asked", async () => {
  const page = await open.open("/digest");
  await page.getByRole("article", { name: "Answer" }).waitFor();
  await page.getByRole("button", { name: "Week" }).click();
  await expect.poll(() => new URL(page.url()).search).toBe("?hours=168");
  await page.close();
});
