import { expect, test } from "vitest";
import { share } from "./share.ts";

test.each([
  [110, 1204, "9.1 %"],
  [1, 2, "50 %"],
  [0, 10, "0 %"],
  [0, 0, "0 %"],
  [1, 5000, "<0.1 %"],
])("%d of %d is %s", (part, whole, text) => {
  expect(share(part, whole)).toBe(text);
});
