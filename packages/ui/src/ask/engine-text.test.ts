import type { Answer } from "@session-replay/server/api";
import { expect, test } from "vitest";
import { engineText } from "./engine-text.ts";

const answer: Answer = {
  ...{ question: "?", status: "answered", answer: "", claims: [], choices: [], sessions: [] },
  ...{ notSeen: [], engine: { kind: "narrator" }, queries: [], took: 41.6 },
};
const use = { calls: 1, inputTokens: 1200, outputTokens: 90, refused: 0 };

test.each<readonly [Answer["engine"], string]>([
  [{ kind: "narrator" }, "Answered by rules, without a language model, in 42 ms."],
  [
    { kind: "llm", model: "m", use: { ...use, cost: { amount: 0.00495, currency: "USD" } } },
    "Answered by rules, worded by m, in 42 ms: 1 call, 1,200 tokens in and 90 out, 0.005 USD.",
  ],
  [
    { kind: "narrator", model: "m", use: { ...use, calls: 2, fellBack: "TimeoutError" } },
    "Answered by rules, in 42 ms: m was asked in vain (TimeoutError; 2 calls, 1,200 tokens in and 90 out).",
  ],
  [
    { kind: "llm", model: "m", use: { ...use, calls: 2, planned: true } },
    "Answered by rules, worded by m, in 42 ms: 2 calls, 1,200 tokens in and 90 out. It also said what the question asks.",
  ],
])("%j", (engine, text) => {
  expect(engineText({ ...answer, engine })).toBe(text);
});
