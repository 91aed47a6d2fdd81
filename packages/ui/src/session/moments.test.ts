import { expect, test } from "vitest";
import { davidSession } from "../../testing/david.ts";
import { startRecording } from "../../testing/recording.ts";
import { momentsOf } from "./moments.ts";

const start = Date.parse("2026-11-20T14:32:00.000Z");
const david = davidSession(start);
const moments = momentsOf(david);

test("six presses on one button are one line, with all that came back", () => {
  const press = moments.find(({ title }) => title === "Clicked “Submit Order”");
  expect(press).toMatchObject({ count: 6, kind: "click", tone: "bad", to: start + 74_850 });
  expect(press?.gotBack.map(({ text }) => text)).toEqual([
    "Nothing to see within 2 s ×6",
    "POST /api/pay → 402 in 310 ms ×6",
    "payments: charge card, card_declined ×6",
  ]);
  expect(press?.traceId).toMatch(/^[0-9a-f]{32}$/);
});

test("a click that was answered says by what", () => {
  const press = moments.find(({ title }) => title === "Clicked “Checkout”");
  expect(press?.gotBack.map(({ text }) => text)).toEqual(["A page opened after 100 ms"]);
  expect(press?.tone).toBe("good");
});

test("the events of one field are one line", () => {
  expect(
    moments.filter(({ kind }) => kind === "form").map(({ title, detail }) => [title, detail]),
  ).toEqual([
    ["Filled in “Name”", "4.2 s"],
    ["Filled in “Card number”", "4.2 s"],
    ["Filled in “CVC”", "4.2 s"],
  ]);
});

test("the lines are in the order of time and cite each event once", () => {
  const times = moments.map(({ from }) => from);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  const cited = moments.flatMap(({ references }) => references);
  for (const { reference } of david.events) {
    expect(
      cited.filter((cite) => cite === reference),
      reference,
    ).toHaveLength(1);
  }
});

test("a request that no click caused is a line of its own", () => {
  expect(moments.find(({ kind }) => kind === "request")).toMatchObject({
    title: "GET /api/cart",
    detail: "200 in 180 ms",
    tone: "neutral",
  });
});

test("presses on different buttons, or far apart, are lines of their own", () => {
  const recording = startRecording("sess_a", start);
  const press = (at: number, name: string) =>
    recording.event("user.click", at, { "target.semantic_name": name });
  press(0, "Plus");
  press(500, "Plus");
  press(900, "Minus");
  press(5000, "Minus");
  const lines = momentsOf({ ...david, events: recording.events, spans: [], logs: [] });
  expect(lines.map(({ title, count }) => [title, count])).toEqual([
    ["Clicked “Plus”", 2],
    ["Clicked “Minus”", 1],
    ["Clicked “Minus”", 1],
  ]);
});
