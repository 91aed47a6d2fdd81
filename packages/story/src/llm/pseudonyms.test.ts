import { expect, test } from "vitest";
import { prove } from "../testing/prove.ts";
import { swallowed402 } from "../testing/swallowed-402.ts";
import { requestFor } from "./prompt.ts";
import { pseudonymsOf } from "./reword.ts";

const sent = (records: typeof swallowed402, question?: string): string => {
  const proven = prove(records, question);
  const pseudonyms = pseudonymsOf(proven, true);
  return requestFor(proven.answer.question, proven.answer.claims, pseudonyms).prompt;
};

test("the parts of the product leave, the person and the texts do not", () => {
  const prompt = sent(swallowed402, "What happened to Ana Ruiz (ana@example.org)?");
  expect(prompt).toContain("“Confirm”");
  expect(prompt).toContain("/api/confirm");
  expect(prompt).toContain("402");
  expect(prompt).not.toMatch(/Ana|Ruiz|ana@|u7|card_declined/u);
});

test("what was hidden is shown again", () => {
  const proven = prove(swallowed402);
  const { hide, show } = pseudonymsOf(proven, true);
  for (const { text } of proven.answer.claims) expect(show(hide(text))).toBe(text);
});
