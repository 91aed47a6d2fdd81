import { expect, test } from "vitest";
import { readTime } from "./read-time.ts";

const now = Date.parse("2026-11-23T10:00:00Z");

const read = (text: string, timeZone = "UTC") => {
  const { range } = readTime(text, { now, timeZone });
  return range && [range.from, range.to].map((time) => new Date(time).toISOString().slice(0, 16));
};

test.each([
  ["what happened yesterday afternoon?", "2026-11-22T12:00", "2026-11-22T18:00"],
  ["top problems today", "2026-11-23T00:00", "2026-11-24T00:00"],
  ["who failed in the last 2 hours", "2026-11-23T08:00", "2026-11-23T10:01"],
  ["what changed since a week ago", "2026-11-16T10:00", "2026-11-23T10:01"],
  ["what changed since yesterday", "2026-11-22T00:00", "2026-11-23T10:01"],
  ["on 20 November 2026", "2026-11-20T00:00", "2026-11-21T00:00"],
  ["gestern Nachmittag", "2026-11-22T12:00", "2026-11-22T18:00"],
  ["hier matin", "2026-11-22T05:00", "2026-11-22T12:00"],
  ["in der letzten Woche", "2026-11-16T10:00", "2026-11-23T10:01"],
])("%s", (text, from, to) => {
  expect(read(text)).toEqual([from, to]);
});

test("a day is the day of the time zone", () => {
  expect(read("yesterday", "America/New_York")).toEqual(["2026-11-22T05:00", "2026-11-23T05:00"]);
});

test.each(["what happened to May on checkout?", "did Mar finish", "what happened to David"])(
  "%s names no time",
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test("the words of the time are taken out", () => {
  expect(readTime("David yesterday on checkout", { now, timeZone: "UTC" }).without).toBe(
    "David   on checkout",
  );
});
