import { expect, test } from "vitest";
import { containing, quote, quoteList } from "./esql-text.ts";

test("quotes, backslashes and line breaks cannot end a literal", () => {
  expect(quote('a"b\\c\nd')).toBe('"a\\"b\\\\c\\nd"');
});

test("wildcards of a searched text are literal", () => {
  expect(containing("50% *off?")).toBe('"*50% \\\\*off\\\\?*"');
});

test("a list is in parentheses", () => {
  expect(quoteList(["a", 'b"'])).toBe('("a", "b\\"")');
});
