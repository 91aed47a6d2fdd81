import { expect, test } from "vitest";
import { negotiate } from "./negotiate.ts";

const none = new URLSearchParams();
const elastic = "application/vnd.elasticsearch+json; compatible-with=9";

test.each([
  ["", null, null, "json", "application/json"],
  ["", "*/*", null, "json", "application/json"],
  ["", elastic, elastic, "json", "application/vnd.elasticsearch+json;compatible-with=9"],
  ["", null, elastic, "json", "application/vnd.elasticsearch+json;compatible-with=9"],
  ["", "text/csv", null, "csv", "text/csv; charset=utf-8; header=present"],
  ["format=txt", elastic, elastic, "txt", "text/plain; charset=utf-8"],
  ["format=arrow", elastic, null, "arrow", "application/vnd.apache.arrow.stream"],
])("?%s with Accept %s and Content-Type %s is %s", (search, accept, type, format, contentType) => {
  expect(negotiate(new URLSearchParams(search), accept, type)).toMatchObject({
    format,
    contentType,
  });
});

test("a CSV without header and with another delimiter may be asked for", () => {
  const search = new URLSearchParams("delimiter=;");
  expect(negotiate(search, "text/csv; header=absent", null)).toMatchObject({
    header: false,
    delimiter: ";",
  });
});

test("an unknown format or type is refused", () => {
  expect(() => negotiate(new URLSearchParams("format=xml"), null, null)).toThrow(/xml/);
  expect(() => negotiate(none, "image/png", null)).toThrow(/Accept/);
});
