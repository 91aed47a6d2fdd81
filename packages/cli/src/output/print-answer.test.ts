import type { Answer } from "@session-replay/server";
import { expect, test } from "vitest";
import { printAnswer } from "./print-answer.ts";

const answer: Answer = {
  ...{ question: "?", status: "answered", answer: "They came.", choices: [], sessions: [] },
  ...{ notSeen: [], engine: { kind: "narrator" }, queries: [], took: 1 },
  claims: [
    {
      ...{ id: "c1", text: "They came.", kind: "opening", basis: "observed", facts: [] },
      ...{ corroboration: "client", cites: ["event:s1/1"] },
    },
  ],
};

const use = { calls: 1, inputTokens: 1000, outputTokens: 100, refused: 0 };

test("what would steer a terminal is shown, not obeyed", () => {
  const steering = { ...answer, notSeen: ["\u001b]0;owned\u0007 \u202Eback"] };
  expect(printAnswer(steering)).toContain("�]0;owned� �back");
});

test.each<readonly [string, Answer["engine"], string]>([
  ["no model was asked", { kind: "narrator" }, ""],
  [
    "a model worded it",
    { kind: "llm", model: "m", use: { ...use, cost: { amount: 0.0045, currency: "USD" } } },
    "\nIn the words of m; 1 call, 1000 tokens in and 100 out, 0.0045 USD.\n",
  ],
  [
    "a model failed",
    { kind: "narrator", model: "m", use: { ...use, calls: 2, fellBack: "TimeoutError" } },
    "\nIn the narrator's words: m was asked in vain (TimeoutError); 2 calls, 1000 tokens in and 100 out.\n",
  ],
])("an answer ends with what it cost where %s", (_, engine, end) => {
  expect(printAnswer({ ...answer, engine })).toBe(`They came.\n    [event:s1/1]\n${end}`);
});
