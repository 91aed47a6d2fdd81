// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://example.com/checkout" }
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { printedClick, printedRageClick } from "../testing/article.ts";
import { memory, type Recorded, recordIn } from "../testing/recorded.ts";
import { enableAllInstrumentations, setUser } from "./index.ts";
import { createSession, type SessionOptions } from "./session/session.ts";
import { type Stop, stopAll } from "./source.ts";

/** The pages of the session before this one, on which `count` events happened. */
function earlierPages(count: number, options: SessionOptions): void {
  const session = createSession(options);
  for (let i = 0; i < count; i += 1) session.stamp();
  session.leave();
}

/** A click by a person: what scripts dispatch is not trusted, and not heard. */
function click(): void {
  const event = new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 });
  Object.defineProperty(event, "isTrusted", { value: true });
  document.querySelector("button")?.dispatchEvent(event);
}

let recorded: Recorded;
let stop: Stop;

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 15, 9, 30) });
  document.body.innerHTML = "<button>Submit Order</button>";
  const now = () => Date.now();
  const given = { now, newId: () => "sess_abc123", shared: memory(), tab: memory() };
  const limits = { idleMs: () => 60_000, maxMs: () => 60_000, onRotate: () => undefined };
  // With the session's start, and before the load of this page.
  earlierPages(39, { ...given, ...limits });
  recorded = recordIn(given);
  setUser({ id: "david", email: "[email protected]", name: "David Hope" });
  stop = stopAll([enableAllInstrumentations(), recorded.stop]);
  await vi.advanceTimersByTimeAsync(500);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test("a click is the article's, key by key", async () => {
  click();
  await vi.advanceTimersByTimeAsync(500);
  expect(recorded.event("user.click")).toMatchObject(printedClick);
});

test("six clicks in 850 ms are the article's rage click, key by key", async () => {
  for (let i = 0; i < 6; i += 1) {
    if (i > 0) await vi.advanceTimersByTimeAsync(170);
    click();
  }
  await vi.advanceTimersByTimeAsync(3_000);
  expect(recorded.sent.filter(({ body }) => body === "user.click")).toHaveLength(6);
  expect(recorded.event("user.frustration.rage_click")).toMatchObject(printedRageClick);
  expect(recorded.sent.filter(({ attributes }) => attributes["frustration.type"])).toHaveLength(1);
});
