import type { Answer } from "@session-replay/server";
import { modelUse } from "./model-use.ts";
import { visible } from "./visible.ts";

const heading = (text: string): string => `\n${text}\n`;
const bullets = (lines: readonly string[]): string => lines.map((line) => `  - ${line}\n`).join("");

const shownCites = 4;

/** The first citations of a sentence; all are in the JSON. */
function proof(cites: readonly string[]): string {
  if (cites.length === 0) return "";
  const more = cites.length > shownCites ? ` and ${cites.length - shownCites} more` : "";
  return `    [${cites.slice(0, shownCites).join(", ")}${more}]\n`;
}

/** An answer for a terminal: each sentence with what proves it. */
export function printAnswer(answer: Answer): string {
  const sentences =
    answer.claims.length === 0
      ? `${answer.answer}\n`
      : answer.claims.map(({ text, cites }) => `${text}\n${proof(cites)}`).join("");
  const choices = answer.choices.map(({ label, question }) => `${label}: ${question}`);
  const choicesHeading = answer.status === "answered" ? "Also there" : "Did you mean";
  const parts = [
    sentences,
    choices.length === 0 ? "" : heading(choicesHeading) + bullets(choices),
    answer.notSeen.length === 0 ? "" : heading("Not seen") + bullets(answer.notSeen),
    answer.sessions.length === 0 ? "" : heading("Sessions") + bullets(answer.sessions),
    modelUse(answer),
  ];
  return visible(parts.join(""));
}
