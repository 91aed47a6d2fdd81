import { expect, test } from "vitest";
import { formatZoom, parseZoom } from "./zoom-text.ts";

test("a zoom is written and read again", () => {
  expect(parseZoom(formatZoom([8200.4, 74_850]))).toEqual([8200, 74_850]);
});

test.each([undefined, "", "5", "9-3", "a-b", "-1-5"])("%j is no zoom", (text) => {
  expect(parseZoom(text)).toBeUndefined();
});
