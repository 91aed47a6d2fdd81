import type { Answer } from "@session-replay/server";

const heading = (text: string): string => `\n${text}\n`;
const bullets = (lines: readonly string[]): string => lines.map((line) => `  - ${line}\n`).join("");

/** An answer for a terminal: each sentence with what proves it. */
export function printAnswer(answer: Answer): string {
  const sentences =
    answer.claims.length === 0
      ? `${answer.answer}\n`
      : answer.claims
          .map(
            ({ text, cites }) =>
              `${text}\n${cites.length === 0 ? "" : `    [${cites.join(", ")}]\n`}`,
          )
          .join("");
  const choices = answer.choices.map(({ label, question }) => `${label}: ${question}`);
  return [
    sentences,
    choices.length === 0 ? "" : heading("Did you mean") + bullets(choices),
    answer.notSeen.length === 0 ? "" : heading("Not seen") + bullets(answer.notSeen),
    answer.sessions.length === 0 ? "" : heading("Sessions") + bullets(answer.sessions),
  ].join("");
}
