import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundle } from "../testing/agent-bundle.ts";
import { launchChromium } from "../testing/chromium.ts";

interface Case {
  readonly id: number;
  readonly page: string;
  readonly test: string;
  readonly cls: string;
  readonly expected: string;
  readonly privacy_conflict?: boolean;
}

interface Suite {
  readonly pages: Readonly<Record<string, string>>;
  readonly cases: readonly Case[];
}

const file = new URL("../testing/fixtures/accname/cases.json", import.meta.url);
const suite: Suite = JSON.parse(readFileSync(file, "utf8"));
const scored = suite.cases.filter(
  ({ cls, expected, privacy_conflict }) => cls === "interactive" && expected && !privacy_conflict,
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test("W3C accessible names: at least 95 % of the interactive named cases", async () => {
  const script = await bundle(
    `import { accessibleName } from "../src/names/accessible-name.ts"; Object.assign(window, { accessibleName });`,
  );
  const wrong: string[] = [];
  const tab = await browser.newPage();
  for (const [path, html] of Object.entries(suite.pages)) {
    const cases = scored.filter(({ page }) => page === path);
    if (!cases.length) continue;
    await tab.setContent(html, { waitUntil: "domcontentloaded" });
    await tab.addScriptTag({ content: script });
    const names: Record<string, string> = await tab.evaluate(`
      const find = (root, id) => root.querySelector('[data-ho="' + id + '"]') ??
        [...root.querySelectorAll("*")].flatMap((e) => e.shadowRoot ? [find(e.shadowRoot, id)] : []).find(Boolean);
      Object.fromEntries(${JSON.stringify(cases.map(({ id }) => id))}.map((id) => {
        const element = find(document, id);
        return [id, element ? accessibleName(element) : "(missing)"];
      }))`);
    for (const { id, expected, test: label } of cases) {
      const name = names[id] ?? "";
      if (name !== expected) wrong.push(`${path} ${id} ${label}: "${name}" for "${expected}"`);
    }
  }
  const passed = scored.length - wrong.length;
  if (process.env.SHOW_WRONG) process.stdout.write(`${wrong.join("\n")}\n`);
  process.stdout.write(`${passed} of ${scored.length} names\n`);
  expect(passed / scored.length, wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
});
