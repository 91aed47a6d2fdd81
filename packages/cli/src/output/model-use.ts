import type { Answer } from "@session-replay/server";

/** Whose words an answer is in and what they cost; nothing where no model was asked. */
export function modelUse({ engine }: Answer): string {
  const { kind, model = "a language model", use } = engine;
  if (use === undefined) return "";
  const who =
    kind === "llm"
      ? `In the words of ${model}`
      : `In the narrator's words: ${model} was asked in vain (${use.fellBack ?? "no reason"})`;
  const cost =
    use.cost === undefined
      ? ""
      : `, ${Number(use.cost.amount.toPrecision(2))} ${use.cost.currency}`;
  const calls = use.calls === 1 ? "1 call" : `${use.calls} calls`;
  return `\n${who}; ${calls}, ${use.inputTokens} tokens in and ${use.outputTokens} out${cost}.\n`;
}
