import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { expect, test } from "vitest";
import { mcpTools, whatHappenedPrompt } from "./index.ts";
import { reply } from "./reply.ts";

test("there are at most eight tools, listed in at most 2,500 tokens", () => {
  expect(mcpTools.length).toBeLessThanOrEqual(8);
  const list = mcpTools.map(({ run: _, ...tool }) => tool);
  expect(countTokens(JSON.stringify(list))).toBeLessThanOrEqual(2500);
});

test("every required argument is described", () => {
  for (const { inputSchema } of mcpTools) {
    for (const name of inputSchema.required ?? []) {
      expect(Object.keys(inputSchema.properties)).toContain(name);
    }
  }
});

test.each([4000, 20_000])("a reply of ids and numbers stays within %d tokens", (maxTokens) => {
  const lines = Array.from(
    { length: 5000 },
    (_, index) => `span:${(index * 7919).toString(16).padStart(32, "a9f3")} ${index} ms`,
  );
  const told = reply({
    head: ["x"],
    lines,
    facts: {},
    window: { from: null, to: null },
    maxTokens,
    cursorAfter: (sent) => String(sent),
  });
  const tokens = countTokens(told.text) + countTokens(JSON.stringify(told.structured));
  expect(tokens).toBeLessThanOrEqual(maxTokens);
  expect(told.structured).toMatchObject({ truncated: true });
  expect(told.text).toContain(`cursor: ${String(told.structured.cursor)}`);
  for (const each of Object(told.structured.lines)) expect(told.text).toContain(String(each));
});

test("the prompt asks the user's question", () => {
  expect(whatHappenedPrompt.render({ user: "ana", page: "/pay" })).toContain(
    "What happened to user ana on /pay?",
  );
});
