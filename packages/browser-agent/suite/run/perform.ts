import type { CDPSession, Page } from "playwright-core";
import type { Action, Target } from "../scenario.ts";

type Point = readonly [x: number, y: number];

/** Where a person would aim: the middle of what is seen of the element. */
async function aim(page: Page, target: Target): Promise<Point> {
  if (typeof target !== "string") return target;
  const locator = page.locator(target).first();
  await locator.waitFor({ state: "visible", timeout: 5000 });
  const box = await locator.boundingBox();
  if (!box) throw new Error(`nothing to see of ${target}`);
  const bottom = Math.min(box.y + box.height, 700);
  return [box.x + box.width / 2, (Math.max(box.y, 0) + bottom) / 2];
}

/** Real presses of the mouse; quick ones at one place count up as the browser's own would. */
async function clicks(page: Page, points: readonly Point[], every: number): Promise<void> {
  for (const [index, [x, y]] of points.entries()) {
    const clickCount = every <= 500 ? index + 1 : 1;
    await page.mouse.move(x, y);
    await page.mouse.down({ clickCount });
    await page.waitForTimeout(Math.min(50, every / 3));
    await page.mouse.up({ clickCount });
    if (index < points.length - 1) await page.waitForTimeout(every - Math.min(50, every / 3));
  }
}

const around = ([x, y]: Point, times: number): Point[] =>
  Array.from({ length: times }, (_, index) => [
    x + 9 * Math.sin(index * 2.4),
    y + 7 * Math.cos(index * 1.7),
  ]);

const strokeSteps = 12;

/** Strokes of a finger on the glass, each in a fifth of a second. */
async function swipe(client: CDPSession, page: Page, distances: readonly number[]): Promise<void> {
  for (const distance of distances) {
    const from = 350 + distance / 2;
    for (let step = 0; step <= strokeSteps; step++) {
      const y = from - (distance * step) / strokeSteps;
      await client.send("Input.dispatchTouchEvent", {
        type: step === 0 ? "touchStart" : "touchMove",
        touchPoints: [{ x: 400, y }],
      });
      await page.waitForTimeout(16);
    }
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await page.waitForTimeout(120);
  }
}

async function taps(client: CDPSession, page: Page, [x, y]: Point, times: number, every: number) {
  for (let index = 0; index < times; index++) {
    await client.send("Input.dispatchTouchEvent", {
      type: "touchStart",
      touchPoints: [{ x, y }],
    });
    await page.waitForTimeout(40);
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    if (index < times - 1) await page.waitForTimeout(every - 40);
  }
}

async function drag(page: Page, [x, y]: Point, [dx, dy]: readonly [number, number]): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step++) {
    await page.mouse.move(x + (dx * step) / 10, y + (dy * step) / 10);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
}

/** Does one action with the browser's own input, as a hand would. */
export async function perform(page: Page, client: CDPSession, action: Action): Promise<void> {
  switch (action.do) {
    case "click": {
      const point = await aim(page, action.on);
      return clicks(page, Array<Point>(action.times).fill(point), action.every);
    }
    case "scatter":
      return clicks(page, around(await aim(page, action.on), action.times), action.every);
    case "tap":
      return taps(client, page, await aim(page, action.on), action.times, action.every);
    case "press":
      for (let index = 0; index < action.times; index++) {
        await page.keyboard.press(action.key);
        if (index < action.times - 1) await page.waitForTimeout(action.every);
      }
      return;
    case "type":
      return page.keyboard.type(action.text, { delay: 60 });
    case "focus":
      return page.locator(action.on).first().focus();
    case "hover":
      return page.mouse.move(...(await aim(page, action.on)));
    case "drag":
      return drag(page, await aim(page, action.from), action.by);
    case "wheel":
      for (const step of action.steps) {
        await page.mouse.wheel(0, step);
        await page.waitForTimeout(action.every);
      }
      return;
    case "swipe":
      return swipe(client, page, action.distances);
    case "wait":
      return page.waitForTimeout(action.ms);
    default:
      return action satisfies never;
  }
}
