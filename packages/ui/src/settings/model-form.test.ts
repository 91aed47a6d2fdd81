import { describe, expect, test } from "vitest";
import { choiceOf, faultsOf, fieldsOf, type ModelFields } from "./model-form.ts";

const empty = fieldsOf({ source: "none" });
const fields: ModelFields = { ...empty, model: " m " };

test("pseudonyms are on where nothing is set", () => {
  expect(empty.pseudonymise).toBe(true);
});

test("what is set fills the fields, and is sent as it came, without a key", () => {
  const view = {
    source: "page",
    provider: "compatible",
    model: "m",
    hasKey: true,
    timeoutMs: 8000,
    baseUrl: "http://a/v1",
    pseudonymise: false,
    price: { input: 1, output: 2, currency: "USD" },
  } as const;
  const { source: _, hasKey: __, ...rest } = view;
  expect(choiceOf(fieldsOf(view))).toEqual(rest);
});

test("a new key is sent", () => {
  expect(choiceOf({ ...fields, apiKey: "k" })).toMatchObject({ model: "m", apiKey: "k" });
});

describe("what is wrong is said at its field", () => {
  test.each<readonly [keyof ModelFields, Partial<ModelFields>]>([
    ["model", { model: " " }],
    ["baseUrl", { provider: "compatible" }],
    ["baseUrl", { baseUrl: "localhost:11434" }],
    ["baseUrl", { baseUrl: "file:///etc" }],
    ["timeoutSeconds", { timeoutSeconds: "0" }],
    ["timeoutSeconds", { timeoutSeconds: "soon" }],
    ["priceIn", { priceIn: "3" }],
  ])("%s %j", (name, change) => {
    expect(Object.keys(faultsOf({ ...fields, ...change }))).toEqual([name]);
    expect(choiceOf({ ...fields, ...change })).toBeUndefined();
  });
});
