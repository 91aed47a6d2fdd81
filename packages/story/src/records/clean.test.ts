import fc from "fast-check";
import { expect, test } from "vitest";
import { clean } from "./clean.ts";

test.each([
  ["Pay  now\n", "Pay now"],
  ["a\u202Eb\u200Bc\u0007d\u{E0041}", "abcd"],
  ["say “yes” «now»", 'say "yes" "now"'],
  ["Größe wählen", "Größe wählen"],
  ["", ""],
])("%j is shown as %j", (text, shown) => {
  expect(clean(text)).toBe(shown);
});

test("a long text ends with an ellipsis at the limit", () => {
  expect(clean("a".repeat(100), 10)).toBe(`${"a".repeat(9)}…`);
});

const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 60 })
  .map((codes) => codes.map((code) => String.fromCodePoint(code)).join(""));

test("cleaning again changes nothing, and nothing invisible is left", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = clean(text);
      expect(clean(once)).toBe(once);
      expect(once).not.toMatch(/\p{C}|\n|[“”]/u);
    }),
  );
});
