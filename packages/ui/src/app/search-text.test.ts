import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSearch, stringifySearch } from "./search-text.ts";

test("a reference stays readable", () => {
  expect(stringifySearch({ t: "event:sess_a/42", q: undefined })).toBe("?t=event:sess_a/42");
});

test("what is absent or empty is left out", () => {
  expect(stringifySearch({ q: "", f: undefined })).toBe("");
});

test("a repeated parameter is a list", () => {
  expect(parseSearch("?f=a&f=b&q=1")).toEqual({ f: ["a", "b"], q: "1" });
});

test("what was written is read again", () => {
  const text = fc.string({ minLength: 1, unit: "grapheme" });
  const search = fc.dictionary(
    fc.string({ minLength: 1 }).filter((key) => key !== "__proto__"),
    text,
  );
  fc.assert(
    fc.property(search, (values) => {
      expect(parseSearch(stringifySearch(values))).toEqual({ ...values });
    }),
  );
});
