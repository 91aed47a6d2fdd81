import fc from "fast-check";
import { expect, test } from "vitest";
import { formatReference, parseReference, type Reference, referencePath } from "./reference.ts";

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length });
const traceId = hex(32);
const spanId = hex(16);
const anyReference: fc.Arbitrary<Reference> = fc.oneof(
  fc.record({
    kind: fc.constant("event" as const),
    sessionId: fc.string({ minLength: 1, maxLength: 40 }),
    sequence: fc.nat(),
  }),
  fc.record({ kind: fc.constant("span" as const), traceId, spanId }),
  fc.record({
    kind: fc.constant("log" as const),
    traceId: fc.option(traceId, { nil: undefined }),
    spanId: fc.option(spanId, { nil: undefined }),
    time: fc.nat(),
  }),
  fc.record({ kind: fc.constant("query" as const), index: fc.nat({ max: 999_999 }) }),
);

test("parsing what was formatted gives the same reference", () => {
  fc.assert(
    fc.property(anyReference, (reference) => {
      expect(parseReference(formatReference(reference))).toEqual(reference);
    }),
  );
});

test.each(["", "event:", "event:a", "span:x/y", "log:-/-", "query:-1", "file:///etc/passwd"])(
  "%j is no reference",
  (text) => {
    expect(parseReference(text)).toBeUndefined();
  },
);

test("a record's path escapes what a session id may contain", () => {
  expect(referencePath({ kind: "event", sessionId: "a/../b?c", sequence: 3 })).toBe(
    "/api/events/a%2F..%2Fb%3Fc/3",
  );
});
