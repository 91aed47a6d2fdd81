import { describe, expect, test } from "vitest";
import { settingsFrom, settingsOf } from "./settings.ts";

const of = (variables: Readonly<Record<string, string>>) =>
  settingsFrom(
    Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [`SESSION_REPLAY_LLM_${name}`, value]),
    ),
  );

describe("no model is set", () => {
  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ["without variables", {}],
    ["without a model", { PROVIDER: "openai" }],
    ["without a provider", { MODEL: "m", KEY: "k" }],
    ["with a provider that is not known", { PROVIDER: "other", MODEL: "m" }],
    ["with a compatible endpoint without its URL", { PROVIDER: "compatible", MODEL: "m" }],
  ])("%s", (_, variables) => expect(of(variables)).toBeUndefined());
});

test("pseudonyms are on, and a call has its time, unless something else is said", () => {
  const base = { PROVIDER: "anthropic", MODEL: "m" };
  expect(of(base)).toEqual({
    provider: "anthropic",
    model: "m",
    firstWordsMs: 8000,
    totalMs: 20_000,
    pseudonymise: true,
  });
  expect(of({ ...base, TIMEOUT_MS: "3000", PSEUDONYMISE: "off" })).toMatchObject({
    firstWordsMs: 3000,
    totalMs: 3000,
    pseudonymise: false,
  });
  expect(of({ ...base, TIMEOUT_MS: "soon", PRICE_INPUT: "3", PRICE_OUTPUT: "15" })).toMatchObject({
    totalMs: 20_000,
    price: { input: 3, output: 15, currency: "USD" },
  });
});

test("an endpoint of one's own may load its model first", () => {
  const settings = settingsOf({ provider: "compatible", model: "m", baseUrl: "http://a" });
  expect(settings.firstWordsMs).toBe(settings.totalMs);
});
