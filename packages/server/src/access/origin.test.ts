import { expect, test } from "vitest";
import { originListed } from "./origin.ts";

test.each([
  ["https://a.example", ["https://a.example"], true],
  ["https://a.example", ["http://a.example"], false],
  ["https://shop.a.example", ["https://*.a.example"], true],
  ["https://a.example", ["https://*.a.example"], false],
  ["https://evila.example", ["https://*.a.example"], false],
  ["http://shop.a.example", ["https://*.a.example"], false],
  ["null", ["https://a.example"], false],
  ["null", ["*"], true],
  ["https://a.example", [], false],
])("%s in %j: %s", (origin, listed, expected) => {
  expect(originListed(origin, listed)).toBe(expected);
});
