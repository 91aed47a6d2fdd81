import { expect, test } from "vitest";
import { davidSession } from "../../testing/david.ts";
import { marksOf } from "./marks.ts";
import { boxAt, lanePlaces, placeMarks } from "./place.ts";
import { createTimeScale } from "./scale.ts";

const marks = marksOf(davidSession(0));
const scale = createTimeScale(
  marks.map(({ from }) => from),
  0,
  101_000,
  1200,
);
const boxes = placeMarks(marks, scale);

test("clicks too near to tell apart are one box with their number", () => {
  const clicks = boxes.filter(({ shape }) => shape === "dot");
  expect(clicks.map((box) => box.marks.length)).toEqual([1, 6]);
});

test("no mark is lost", () => {
  expect(boxes.flatMap((box) => box.marks)).toHaveLength(marks.length);
});

test("everything lies inside the axis", () => {
  for (const box of boxes) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x).toBeLessThan(scale.width);
  }
});

test("zoomed in, the clicks stand apart, and what is outside is not drawn", () => {
  const near = createTimeScale([], 73_900, 75_000, 1200);
  const zoomed = placeMarks(marks, near);
  expect(zoomed.filter(({ shape }) => shape === "dot")).toHaveLength(6);
  expect(zoomed.filter(({ lane }) => lane === "vital")).toHaveLength(0);
});

test("a point of the axis finds what is drawn there", () => {
  const lane = lanePlaces.find(({ id }) => id === "frustration");
  const found = boxAt(boxes, scale.xOf(74_300), (lane?.y ?? 0) + 10);
  expect(found?.marks[0]?.label).toBe("Rage click “Submit Order”, score 0.8");
  expect(boxAt(boxes, 5, 5)).toBeUndefined();
});
