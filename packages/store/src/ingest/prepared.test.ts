import { expect, test } from "vitest";
import { createDictionary } from "../catalogue/dictionary.ts";
import { createRoutes } from "../catalogue/routes.ts";
import { event, logsFrame } from "../testing/otlp.ts";
import { createPrepared } from "./prepared.ts";

const frameAt = (position: number, session: string) => ({
  ...logsFrame([event(session, 1, 1_700_000_000_000, "user.click")]),
  position,
  next: position + 1,
});

const known = {
  dictionary: createDictionary([], 10),
  routes: createRoutes({ logs: [], spans: [] }, 10),
};

test("what was prepared is taken once, and only for the place where it ends", () => {
  const prepared = createPrepared(known);
  prepared.prepare([frameAt(0, "a"), frameAt(1, "b")], 2);
  expect(prepared.take("prepared", 2).logRows).toHaveLength(2);
  expect(() => prepared.take("prepared", 2)).toThrow("not prepared");
  prepared.prepare([frameAt(2, "c")], 3);
  expect(() => prepared.take("prepared", 9)).toThrow("not prepared");
});

test("frames that are given are taken as they are, whatever was prepared", () => {
  const prepared = createPrepared(known);
  prepared.prepare([frameAt(0, "a")], 1);
  expect(prepared.take([frameAt(5, "b"), frameAt(6, "c")], 7).logRows).toHaveLength(2);
});

test("records of one request have the rows that they have in requests of their own", () => {
  const prepared = createPrepared(known);
  const events = [1, 2, 3].map((number) => event("a", number, 1_700_000_000_000, "user.click"));
  const alone = events.map((one, index) => ({
    ...logsFrame([one]),
    position: index,
    next: index + 1,
  }));
  const together = [{ ...logsFrame(events), position: 0, next: 3 }];
  expect(prepared.take(together, 3).logRows).toEqual(prepared.take(alone, 3).logRows);
});
