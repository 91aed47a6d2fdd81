import { expect, test } from "vitest";
import { davidSession } from "../../testing/david.ts";
import { badgesOf } from "./badge.ts";

const david = davidSession(0).session;

test("a session's troubles are named and counted", () => {
  expect(badgesOf(david).map(({ text, count }) => [text, count])).toEqual([
    ["Error", 1],
    ["Failed request", 6],
    ["Rage", 1],
  ]);
});

test("a calm session has none", () => {
  const calm = { ...david, frustrations: { dead_click: 0 }, errors: 0, failedRequests: 0 };
  expect(badgesOf(calm)).toEqual([]);
});

test("a kind that the window does not know is named as the data names it", () => {
  const odd = { ...david, frustrations: { very_odd: 2 }, errors: 0, failedRequests: 0 };
  expect(badgesOf(odd)).toEqual([{ icon: "frown", text: "very odd", tone: "warn", count: 2 }]);
});
