import fc from "fast-check";
import { expect, test } from "vitest";
import { parseShortId, shortId } from "./short-id.ts";

test("an id leads back to what it names", () => {
  fc.assert(
    fc.property(fc.constantFrom("event" as const, "request" as const), fc.nat(), (kind, number) => {
      expect(parseShortId(shortId(kind, number))).toEqual({ kind, number });
    }),
  );
});

test("most wrong copies are known as such", () => {
  let passed = 0;
  for (let number = 1; number <= 1000; number += 1) {
    const letter = shortId("event", number).slice(-1);
    if (parseShortId(`${number + 1}${letter}`)) passed += 1;
  }
  expect(passed).toBe(0);
});
