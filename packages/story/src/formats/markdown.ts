import { parseReference, referencePath } from "@session-replay/schema/reference";
import type { Answer, Claim } from "../answer.ts";

const shownCites = 4;

/** Text that Markdown would take for more than text, made plain: also addresses, which GitHub links. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|!&~@]/gu, (each) => `\\${each}`)
    .replace(/:(?=\/\/)|(?<=\bwww)\./giu, (each) => `\\${each}`);

const link = (reference: string, baseUrl: string): string => {
  const parsed = parseReference(reference);
  if (parsed?.kind === "query") return `query ${parsed.index + 1}`;
  const path = parsed && referencePath(parsed);
  return path ? `[${plain(reference)}](${baseUrl}${path})` : plain(reference);
};

const bullet = (claim: Claim, baseUrl: string): string => {
  const cites = claim.cites.slice(0, shownCites).map((cite) => link(cite, baseUrl));
  const more = claim.cites.length > shownCites ? `, ${claim.cites.length - shownCites} more` : "";
  return `- ${plain(claim.text)} (${claim.basis}; ${cites.join(", ")}${more})`;
};

/** An answer as Markdown; every sentence links the records that prove it. */
export function renderMarkdown(answer: Answer, baseUrl = ""): string {
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];
  return [
    `# ${plain(answer.question)}`,
    "",
    ...(answer.claims.length > 0
      ? answer.claims.map((claim) => bullet(claim, baseUrl))
      : [plain(answer.answer)]),
    ...section(
      "What the data cannot tell",
      answer.notSeen.map((each) => `- ${plain(each)}`),
    ),
    ...section(
      "Ask further",
      answer.choices.map((choice) => `- ${plain(choice.label)}: ${plain(choice.question)}`),
    ),
    ...section(
      "Queries",
      answer.queries.flatMap((query) => ["```esql", query.replaceAll("```", "` ` `"), "```"]),
    ),
    "",
  ].join("\n");
}
