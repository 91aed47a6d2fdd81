import type { Locator, Page } from "playwright-core";

/** A person at a browser: real mouse and keyboard input, at a person's speed. */
export interface Shopper {
  readonly open: (path: string) => Promise<void>;
  /** Clicks the control of that accessible name. */
  readonly press: (name: string) => Promise<void>;
  /** Clicks a text, whatever it is. */
  readonly pressText: (text: string) => Promise<void>;
  /** Clicks so many times, that many milliseconds apart. */
  readonly hammer: (name: string, times: number, gap: number) => Promise<void>;
  readonly type: (label: string, text: string) => Promise<void>;
  readonly choose: (label: string) => Promise<void>;
  readonly scroll: (pixels: number) => Promise<void>;
  /** Waits until something is on the page. */
  readonly see: (text: string) => Promise<void>;
  /** Reads or thinks for about so many seconds. */
  readonly pause: (seconds: number) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly random: () => number;
}

/** Milliseconds that no pace shortens: waits that a detector looks at. */
export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export interface ShopperOptions {
  readonly page: Page;
  readonly shopUrl: string;
  readonly random: () => number;
  /** 1 is a person's pace, less is a person in a hurry. */
  readonly pace: number;
}

/** Gives a page a pair of hands. */
export function shopperAt({ page, shopUrl, random, pace }: ShopperOptions): Shopper {
  const moveTo = async (target: Locator): Promise<{ x: number; y: number }> => {
    await target.waitFor({ state: "visible" });
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error(`nothing to point at: ${String(target)}`);
    const point = {
      x: box.x + box.width * (0.35 + 0.3 * random()),
      y: box.y + box.height * (0.35 + 0.3 * random()),
    };
    await page.mouse.move(point.x, point.y, { steps: 6 });
    return point;
  };
  const clickOn = async (target: Locator): Promise<void> => {
    const { x, y } = await moveTo(target);
    await page.mouse.click(x, y, { delay: 40 });
  };
  const control = (name: string): Locator =>
    page
      .getByRole("button", { name, exact: true })
      .or(page.getByRole("link", { name, exact: true }))
      .first();
  const pause = (seconds: number) => wait(seconds * pace * (700 + 600 * random()));

  return {
    random,
    pause,
    open: async (path) => {
      await page.goto(shopUrl + path, { waitUntil: "load" });
      await pause(1);
    },
    press: (name) => clickOn(control(name)),
    pressText: (text) => clickOn(page.getByText(text, { exact: true }).first()),
    hammer: async (name, times, gap) => {
      const { x, y } = await moveTo(control(name));
      for (let click = 0; click < times; click += 1) {
        await page.mouse.click(x, y, { delay: 30 });
        if (click < times - 1) await wait(gap - 30);
      }
    },
    type: async (label, text) => {
      await clickOn(page.getByRole("textbox", { name: label, exact: true }));
      await page.keyboard.type(text, { delay: 20 + 50 * pace });
    },
    choose: (label) => clickOn(page.getByText(label)),
    scroll: (pixels) => page.mouse.wheel(0, pixels),
    see: (text) => page.getByText(text).first().waitFor({ state: "visible" }),
    back: async () => {
      await page.goBack();
    },
  };
}
