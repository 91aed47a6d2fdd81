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
    ["<input>", "C++ (beta)", "No results for C++ (beta)", "No results for [typed])"],
    [
      "<textarea></textarea>",
      "A long story about a fox that went out one night",
      "Draft: A long story about a fox that went out…",
      "Draft: [typed]",
    ],
    ["<input type=search>", "order 66-4711", "Nothing for order 66-4711", "Nothing for [typed]"],
    ["<input type=search>", "desk lamp", "No results for Desk Lamp", "No results for [typed]"],
    ["<input>", "Zoë O'Neil", "/people/zoë-o-neil/edit", "/people/[typed]/edit"],
    ["<input>", "café noir", "/of/caf%C3%A9+noir%", "/of/[typed]%"],
    ["<textarea></textarea>", "Dear Bob,\nsee you on Mars", "“see you on Mars”", "“[typed]”"],
    ["<textarea></textarea>", `${"a long novel ".repeat(999)}\nThe end`, "The end", "[typed]"],
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
    ["signs that are no words", "<input>", " -- ", "All -- of it"],
    ["a button's own words", "<input type=submit>", "Save", "Save"],
  ])("%s", (_, html, value, shown) => {
    type(html, value);
    expect(maskText(shown)).toBe(shown);
  });
});

test("what was typed over may still stand on the page, what only grew does not mean more", () => {
  type("<input>", "buy tulips");
  const field = document.querySelector("input");
  for (const value of ["sell", "sell roses"]) {
    if (field) field.value = value;
    field?.dispatchEvent(new Event("input", { bubbles: true }));
  }
  expect(maskText("Before: buy tulips. Now: sell roses")).toBe("Before: [typed]. Now: [typed]");
  expect(maskText("What we sell")).toBe("What we sell");
});

test("what was searched for on the page before is known by the address", () => {
  stop();
  history.replaceState({}, "", "/find?q=purple+finch&sort=price");
  stop = watchTyping();
  expect(maskText("Results for purple finch by price")).toBe("Results for [typed] by price");
  history.replaceState({}, "", "/");
});

test("a field that the page empties has still been typed in", () => {
  type("<input>", "buy tulips");
  document.querySelector("input")?.setAttribute("value", "");
  expect(maskText("Done: buy tulips")).toBe("Done: [typed]");
});
