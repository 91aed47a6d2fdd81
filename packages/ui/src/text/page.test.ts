import { expect, test } from "vitest";
import { pathText } from "./page.ts";

test.each([
  ["https://shop.example/checkout?step=2#top", "/checkout"],
  ["https://shop.example/#/cart", "/#/cart"],
  ["/checkout", "/checkout"],
  [undefined, ""],
])("%s reads %j", (address, text) => {
  expect(pathText(address)).toBe(text);
});
