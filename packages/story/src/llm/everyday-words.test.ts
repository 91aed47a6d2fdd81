import { describe, expect, test } from "vitest";
import { prove } from "../testing/prove.ts";
import { swallowed402 } from "../testing/swallowed-402.ts";
import { isEveryday } from "./everyday-words.ts";
import { requestFor } from "./prompt.ts";
import { pseudonymsOf } from "./reword.ts";

describe("everyday words", () => {
  test.each([
    "Submit order",
    "/cart/items",
    "/api/v1/orders/:id",
    "CardDeclinedError",
    "HTTPRequest",
    "card_declined",
    "Step 2",
  ])("%s", (text) => expect(isEveryday(text)).toBe(true));
});

describe("more than everyday words", () => {
  test.each([
    "Submit order of Ruiz",
    "/people/ana",
    "Order 4711",
    "ana@mail.example",
    "AnaError",
    "Straße",
    "李",
    "room-1234",
    "GraceHopper",
  ])("%s", (text) => expect(isEveryday(text)).toBe(false));
});

test("our own sentences are everyday words: only values become placeholders", () => {
  const proven = prove(swallowed402);
  const { prompt } = requestFor("?", proven.answer.claims, pseudonymsOf(proven, true));
  // The person and the message of the exception.
  expect(new Set(prompt.match(/\[X\d+\]/gu))).toEqual(new Set(["[X1]", "[X2]"]));
});
