// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Stop } from "../source.ts";
import { clickInProgress, followTimers, noteClick } from "./causing-click.ts";
import type { Click } from "./clicks.ts";

const clickOf = (event: Event, control: Element): Click => ({
  at: performance.now(),
  control,
  hit: control,
  x: 0,
  y: 0,
  pageX: 0,
  pageY: 0,
  kind: "mouse",
  button: 0,
  detail: 1,
  modified: false,
  dragged: false,
  event,
});

let stop: Stop;
let noted: Click | undefined;

/** Clicks a button whose handler is `handle`; the click is noted first, as the agent does. */
function press(handle: () => void): void {
  const button = document.createElement("button");
  button.addEventListener("click", (event) => {
    noted = clickOf(event, button);
    noteClick(noted);
  });
  button.addEventListener("click", handle);
  button.dispatchEvent(new Event("click"));
}

beforeEach(() => {
  stop = followTimers(() => performance.now());
});
afterEach(() => stop());

const later = (run: (seen: Click | undefined) => void): void =>
  void setTimeout(() => run(clickInProgress()));

test("what a handler does is the click's doing, what comes after it is not", () => {
  let during: Click | undefined;
  press(() => {
    during = clickInProgress();
  });
  expect(during).toBe(noted);
  expect(clickInProgress()).toBeUndefined();
});

test("so is what a handler put off by a timer, microtasks included", async () => {
  const seen = await new Promise<Click | undefined>((done) =>
    press(() =>
      setTimeout(async () => {
        await null;
        done(clickInProgress());
      }),
    ),
  );
  expect(seen).toBe(noted);
});

test("a timer that was set before the click, or by a timer of it, is not", async () => {
  const before = new Promise<Click | undefined>(later);
  const nested = new Promise<Click | undefined>((done) =>
    press(() => setTimeout(() => later(done))),
  );
  expect(await before).toBeUndefined();
  expect(await nested).toBeUndefined();
});

test("a timer still gets its arguments and can be cleared", async () => {
  const given = await new Promise((done) =>
    press(() => {
      clearTimeout(setTimeout(() => done("cleared too late"), 1));
      setTimeout(done, 5, "given");
    }),
  );
  expect(given).toBe("given");
});
