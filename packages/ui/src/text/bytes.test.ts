import { expect, test } from "vitest";
import { bytesText } from "./bytes.ts";

test.each([
  [0, "0 B"],
  [840, "840 B"],
  [999, "999 B"],
  [1000, "1.0 kB"],
  [1234, "1.2 kB"],
  [34_600, "35 kB"],
  [999_499, "999 kB"],
  [999_600, "1.0 MB"],
  [20e9, "20 GB"],
  [5e15, "5000 TB"],
])("%d bytes read %j", (bytes, text) => {
  expect(bytesText(bytes)).toBe(text);
});
