import type { Answer } from "@session-replay/server/api";
import { counted } from "../text/plural.ts";

const tokens = (count: number): string => count.toLocaleString("en");

/** Who answered, how long it took, and what a model cost. */
export function engineText({ engine, took }: Answer): string {
  const { kind, use } = engine;
  const model = engine.model ?? "a language model";
  const time = `in ${Math.round(took)} ms`;
  if (!use) {
    return kind === "llm"
      ? `Answered with ${model}, ${time}.`
      : `Answered by rules, without a language model, ${time}.`;
  }
  const { calls, inputTokens, outputTokens, cost, planned, fellBack } = use;
  const price = cost ? `, ${Number(cost.amount.toPrecision(2))} ${cost.currency}` : "";
  const spent = `${counted(calls, "call")}, ${tokens(inputTokens)} tokens in and ${tokens(outputTokens)} out${price}`;
  const plan = planned ? " It also said what the question asks." : "";
  return kind === "llm"
    ? `Answered by rules, worded by ${model}, ${time}: ${spent}.${plan}`
    : `Answered by rules, ${time}: ${model} was asked in vain (${fellBack ?? "nothing was proven"}; ${spent}).${plan}`;
}
