import { expect, test } from "vitest";
import { davidSession } from "../../testing/david.ts";
import { owningMoment } from "./owner.ts";

const david = davidSession(0);
const [span] = david.spans;

test("a browser span names the click that caused the trace", () => {
  const own = span && { ...span, attributes: { "session.id": "s", "session.click_sequence": 42 } };
  expect(own && owningMoment([own], [])).toEqual({ sessionId: "s", reference: "event:s/42" });
});

test("without one, an event within the trace does", () => {
  const [event] = david.events;
  expect(event && owningMoment([], [event])).toEqual({
    sessionId: "sess_david1",
    reference: "event:sess_david1/1",
  });
});

test("a trace of a back end alone has no owner", () => {
  expect(owningMoment(span ? [{ ...span, attributes: {} }] : [], [])).toBeUndefined();
});
