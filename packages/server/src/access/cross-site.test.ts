import { expect, test } from "vitest";
import { isCrossSite } from "./cross-site.ts";

const host = "localhost:4318";

test.each([
  ["a program", {}, false],
  ["our own page", { origin: "http://localhost:4318", "sec-fetch-site": "same-origin" }, false],
  ["a typed address", { "sec-fetch-site": "none" }, false],
  ["our own page in an old browser", { origin: "http://localhost:4318" }, false],
  ["another port", { origin: "http://localhost:4320", "sec-fetch-site": "same-site" }, true],
  ["another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }, true],
  ["another site in an old browser", { origin: "https://evil.example" }, true],
  ["a sandboxed frame", { origin: "null" }, true],
])("%s", (_who, headers, crossSite) => {
  expect(isCrossSite(new Headers({ host, ...headers }))).toBe(crossSite);
});
