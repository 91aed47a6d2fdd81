// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Stop } from "../source.ts";
import { maskText } from "./mask-text.ts";
import { watchTyping } from "./typed-values.ts";

let stop: Stop;
beforeEach(() => {
  stop = watchTyping();
});
afterEach(() => stop());

function type(html: string, value: string): void {
  document.body.innerHTML = html;
  const field = document.body.firstElementChild;
  if (field instanceof HTMLElement && field.isContentEditable) field.textContent = value;
  else if (field && "value" in field) field.value = value;
  field?.dispatchEvent(new Event("input", { bubbles: true }));
}

describe("what was typed is masked where the page shows it again", () => {
  test.each([
    ["<input>", "Marigold", "Hello Marigold!", "Hello [typed]!"],
    ["<input>", "Wren", "WREN's basket", "[typed]'s basket"],
    ["<input type=password>", "hunter2", "wrong: hunter2", "wrong: [typed]"],
    ["<textarea></textarea>", "call the  neighbour", "Note: call the neighbour", "Note: [typed]"],
    ["<div contenteditable=true></div>", "my diary", "Saved my diary", "Saved [typed]"],
    ["<input>", "C++ (beta)", "No results for C++ (beta)", "No results for [typed]"],
    [
      "<textarea></textarea>",
      "A long story about a fox that went out one night",
      "Draft: A long story about a fox that went out…",
      "Draft: [typed]",
    ],
    ["<input type=search>", "order 66-4711", "Nothing for order 66-4711", "Nothing for [typed]"],
  ])("%s %s", (html, value, shown, masked) => {
    type(html, value);
    expect(maskText(shown)).toBe(masked);
  });
});

describe("but not", () => {
  test.each([
    ["a word that contains it", "<input>", "oak", "Cloak room"],
    ["a quantity", "<input type=number>", "12", "12 items"],
    ["what is too short to mean somebody", "<input>", "of", "Terms of use"],
    ["the goods that a search found", "<input type=search>", "desk lamp", "Desk lamp, brass"],
    ["a button's own words", "<input type=submit>", "Save", "Save"],
  ])("%s", (_, html, value, shown) => {
    type(html, value);
    expect(maskText(shown)).toBe(shown);
  });
});

test("a field that the page empties has still been typed in", () => {
  type("<input>", "buy tulips");
  document.querySelector("input")?.setAttribute("value", "");
  expect(maskText("Done: buy tulips")).toBe("Done: [typed]");
});
