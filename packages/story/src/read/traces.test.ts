import { expect, test } from "vitest";
import { request } from "../testing/acts.ts";
import { moment, traceId } from "../testing/records.ts";
import { tracesOf } from "./traces.ts";

test("failed requests come first, then slow ones, then what events name", () => {
  const requests = [
    request({ id: 1, at: 0, status: 200, duration: 10 }),
    request({ id: 2, at: 0, status: 200, duration: 900 }),
    request({ id: 3, at: 0, status: 500, duration: 5 }),
  ];
  const events = [moment({ name: "user.click", sequence: 1, traceId: traceId(4) })];
  expect(tracesOf(events, requests)).toEqual({ read: [3, 2, 1, 4].map(traceId), left: 0 });
});

test("what is too much is counted", () => {
  const requests = Array.from({ length: 520 }, (_, id) => request({ id, at: id, status: 200 }));
  const { read, left } = tracesOf([], requests);
  expect([read.length, left]).toEqual([500, 20]);
});

test("what is no trace id is left out", () => {
  expect(tracesOf([moment({ name: "user.click", sequence: 1, traceId: "x" })], []).read).toEqual(
    [],
  );
});
