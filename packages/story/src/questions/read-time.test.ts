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

// Wednesday, 25 November 2026, 15:30.
const wednesday = { now: Date.UTC(2026, 10, 25, 15, 30), timeZone: "UTC" };

test.each([
  ["last Tuesday between 2 and 4", "24T14:00", "24T16:00"],
  ["between 2pm and 4pm yesterday", "24T14:00", "24T16:00"],
  ["zwischen 9 und 11 Uhr", "25T09:00", "25T11:00"],
  ["heute morgen", "25T05:00", "25T12:00"],
  ["ayer por la tarde", "24T12:00", "24T18:00"],
  ["ontem à noite", "24T17:00", "25T00:00"],
  ["ieri", "24T00:00", "25T00:00"],
  ["since Friday", "20T00:00", "25T15:31"],
  ["this week", "23T00:00", "25T15:31"],
  ["vor zwei Stunden", "25T13:30", "25T15:31"],
  ["il y a 3 jours", "22T00:00", "23T00:00"],
  ["nas últimas 2 horas", "25T13:30", "25T15:31"],
  ["in the past couple of hours", "25T13:30", "25T15:31"],
])("%s is from %s to %s", (said, from, to) => {
  const { range } = readTime(`What happened to David on checkout ${said}?`, wednesday);
  const shown = (time = 0) => new Date(time).toISOString().slice(8, 16);
  expect([shown(range?.from), shown(range?.to)]).toEqual([from, to]);
});
