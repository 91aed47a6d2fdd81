import { expect, test } from "vitest";
import { davidSession } from "../../testing/david.ts";
import { recordQuery, recordsOf } from "./record.ts";

const david = davidSession(0);

test("every record of the session can be evidence", () => {
  expect(recordsOf(david).size).toBe(
    new Set([...david.events, ...david.spans, ...david.logs].map(({ reference }) => reference))
      .size,
  );
});

test("a failed span says its service, how long it took and why", () => {
  const charge = [...recordsOf(david).values()].find(({ title }) => title === "charge card");
  expect(charge).toMatchObject({
    kind: "span",
    service: "payments",
    duration: "240 ms",
    tone: "bad",
    fields: { "status.code": "Error", "status.message": "card_declined" },
  });
});

test.each([
  ["event:sess_a/42", 'attributes.session.id == "sess_a" AND attributes.session.sequence == 42'],
  [`span:${"a".repeat(32)}/${"b".repeat(16)}`, `span_id == "${"b".repeat(16)}"`],
  [`log:-/-/1000`, 'trace_id IS NULL\n| WHERE @timestamp == "1970-01-01T00:00:01.000Z"'],
])("%s is found again by a query", (reference, part) => {
  expect(recordQuery(reference)).toContain(part);
});

test("a query or a wrong text has no record", () => {
  expect(recordQuery("query:0")).toBeUndefined();
  expect(recordQuery("nonsense")).toBeUndefined();
});
