import type { Answer } from "@session-replay/server";

const escaped = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>#|]/g, "\\$&");

/** An answer as Markdown: a list of its sentences, each with what proves it. */
export function markdownAnswer(answer: Answer): string {
  const claims = answer.claims.map(
    ({ text, cites }) => `- ${escaped(text)}${cites.map((cite) => ` \`${cite}\``).join("")}`,
  );
  return [
    `# ${escaped(answer.question)}`,
    "",
    ...(claims.length === 0 ? [escaped(answer.answer)] : claims),
    ...(answer.notSeen.length === 0
      ? []
      : ["", "## Not seen", "", ...answer.notSeen.map((line) => `- ${escaped(line)}`)]),
    "",
  ].join("\n");
}
