import { expect, test } from "vitest";
import { readHours } from "./read-hours.ts";

test.each([
  ["between 2 and 4", 14, 16],
  ["between 2 and 4 pm", 14, 16],
  ["between 10am and 1pm", 10, 13],
  ["from 9 to 11", 9, 11],
  ["zwischen 14 und 16 Uhr", 14, 16],
  ["entre 14h et 16h", 14, 16],
  ["entre las 9 y las 11", 9, 11],
])("%s is from %s to %s o'clock", (text, from, to) => {
  expect(readHours(`what happened ${text}?`)).toMatchObject({ from: from * 60, to: to * 60 });
});

test.each(["the step from cart to checkout", "between the pages", "at 14:30"])(
  "%s names none",
  (text) => {
    expect(readHours(text)).toBeUndefined();
  },
);
