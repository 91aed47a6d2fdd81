import { expect, test } from "vitest";
import { describeError, withoutQuotes } from "./describe-error.ts";

test.each([
  [
    "Could not convert string 'anna@shop.example' to INT64",
    "Could not convert string '…' to INT64",
  ],
  ['Unexpected token in "hunter2 \\" more"', 'Unexpected token in "…"'],
  ["No such column `hunter2`", "No such column `…`"],
  ["No space left on device", "No space left on device"],
])("%s", (message, shown) => {
  expect(withoutQuotes(message)).toBe(shown);
});

test("a failure is told by its kind and place", () => {
  const told = describeError(new TypeError("bad value 'hunter2'\nhunter2 again"));
  expect(told).toMatchObject({ error: "TypeError", message: "bad value '…'" });
  expect(told.at).toContain("describe-error.test.ts");
  expect(JSON.stringify(told)).not.toContain("hunter2");
  expect(describeError("hunter2")).toEqual({ message: "a failure", error: "string" });
});
