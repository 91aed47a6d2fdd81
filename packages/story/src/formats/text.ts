import type { Answer } from "../answer.ts";

/** An answer as plain text to forward: its sentences, what is not known, and where to look. */
export function renderText(answer: Answer): string {
  const sentences =
    answer.claims.length > 0 ? answer.claims.map((claim) => claim.text) : [answer.answer];
  return [
    ...sentences,
    ...(answer.notSeen.length > 0
      ? ["", "What the data cannot tell:", ...answer.notSeen.map((each) => `- ${each}`)]
      : []),
    ...(answer.choices.length > 0
      ? [
          "",
          "Ask further:",
          ...answer.choices.map((choice) => `- ${choice.label}: ${choice.question}`),
        ]
      : []),
    "",
  ].join("\n");
}
