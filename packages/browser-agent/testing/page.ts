import type { Page } from "playwright-core";

/** What a page must never show because of its agent. */
export interface Complaints {
  /** Uncaught errors and rejections. */
  readonly errors: string[];
  /** Lines on the console, but for those that the browser itself writes about failed loads. */
  readonly lines: string[];
}

/** Collects what goes wrong on `tab` from now on. */
export function complaintsOf(tab: Page): Complaints {
  const errors: string[] = [];
  const lines: string[] = [];
  tab.on("pageerror", (error) => errors.push(String(error)));
  tab.on("console", (line) => {
    if (!/^Failed to load resource|favicon/.test(line.text())) lines.push(line.text());
  });
  return { errors, lines };
}

/** Waits until `holds`, looked at every 20 ms. */
export async function until(holds: () => boolean | Promise<boolean>, ms = 10_000): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Not within ${ms} ms: ${holds}`);
}
