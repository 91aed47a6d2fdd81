import { expect, test } from "vitest";
import { whenText } from "./when.ts";

const now = new Date(2026, 10, 20, 14, 40).getTime();
const at = (month: number, day: number, hour: number, minute: number, second = 0) =>
  new Date(2026, month, day, hour, minute, second).toISOString();

test.each([
  [at(10, 20, 14, 39, 40), "just now"],
  [at(10, 20, 14, 28), "12 min ago"],
  [at(10, 20, 9, 5), "09:05"],
  [at(10, 19, 14, 32), "19 Nov, 14:32"],
])("%s reads %j", (iso, text) => {
  expect(whenText(iso, now)).toBe(text);
});
