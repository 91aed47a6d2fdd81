// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { answerOf, opensTab } from "./native-answer.ts";

test.each([
  ['<a href="https://shop.example/cart">', "navigation"],
  ['<a href="https://shop.example/cart" target="_blank">', "new_tab"],
  ['<a href="https://shop.example/list.csv" download>', "download"],
  ['<a href="mailto:help@shop.example">', "new_tab"],
  ['<a href="javascript:void 0">', undefined],
  ['<a href="#">', undefined],
  ["<a>", undefined],
  ['<input type="file">', "dialog"],
  ["<button>", undefined],
])("%s answers with %s", (html, kind) => {
  document.body.innerHTML = html;
  const [element] = document.body.children;
  expect(element && answerOf(element)).toBe(kind);
});

test("a target that is the page's own opens no tab", () => {
  expect(["", "_self", "_top", "_parent"].filter(opensTab)).toEqual([]);
  expect(["_blank", "help"].filter(opensTab)).toEqual(["_blank", "help"]);
});
