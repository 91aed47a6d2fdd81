import { expect, test } from "vitest";
import { pathOfUrl } from "./url.ts";

test.each([
  ["https://example.com/checkout?step=2#top", "/checkout"],
  ["https://example.com", "/"],
  ["https://example.com/größe", "/größe"],
  ["https://example.com/#/cart?x=1", "/cart"],
  ["//cdn.example.com/a.js", "/a.js"],
  ["/api/pay?id=1", "/api/pay"],
  ["about:blank", "about:blank"],
])("%s → %s", (url, path) => {
  expect(pathOfUrl(url)).toBe(path);
});
