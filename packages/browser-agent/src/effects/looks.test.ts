// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { changedLooks, takeLooks } from "./looks.ts";

beforeEach(() => {
  document.head.innerHTML = "";
  document.body.innerHTML =
    '<input id="name"><input type="password"><textarea></textarea><input type="checkbox">';
});

const byQuery = (selector: string): HTMLInputElement => {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLInputElement)) throw new Error(`no ${selector}`);
  return found;
};

test("a value or a tick that a script sets is told once, by its field", () => {
  const looks = takeLooks();
  expect(changedLooks(looks)).toEqual([]);
  byQuery("#name").value = "Ada";
  byQuery("[type=checkbox]").checked = true;
  expect(changedLooks(looks)).toEqual([byQuery("#name"), byQuery("[type=checkbox]")]);
  expect(changedLooks(looks)).toEqual([]);
});

test("passwords are not looked at", () => {
  const looks = takeLooks();
  byQuery("[type=password]").value = "secret";
  expect(changedLooks(looks)).toEqual([]);
});
