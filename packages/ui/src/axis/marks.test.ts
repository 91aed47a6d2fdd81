import { expect, test } from "vitest";
import { davidSession } from "../../testing/david.ts";
import { type LaneId, laneIds } from "./mark.ts";
import { marksOf } from "./marks.ts";

const david = davidSession(0);
const marks = marksOf(david);
const lane = (id: LaneId) => marks.filter((mark) => mark.lane === id);

test("every lane of the session has its marks", () => {
  const counts = Object.fromEntries(laneIds.map((id) => [id, lane(id).length]));
  expect(counts).toEqual({
    page: 3,
    user: 13,
    frustration: 1,
    network: 7,
    backend: 18,
    error: 7,
    vital: 2,
  });
});

test("a rage click reaches back over its burst", () => {
  expect(lane("frustration")[0]).toMatchObject({ from: 74_000, to: 74_850, tone: "warn" });
});

test("overlapping requests have rows of their own", () => {
  expect(lane("network").map(({ row }) => row)).toEqual([0, 0, 1, 0, 1, 0, 1]);
});

test("a span stands below its parent", () => {
  expect(
    lane("backend")
      .slice(0, 3)
      .map(({ label, row }) => [label.split(",")[0], row]),
  ).toEqual([
    ["shop-api POST /api/pay", 0],
    ["shop-api POST", 1],
    ["payments charge card", 2],
  ]);
});
