import type { Answer } from "../answer.ts";
import { reply, untrusted, type Window } from "./reply.ts";
import { aNumber, aText, output, texts } from "./schema.ts";
import type { McpReply, OutputSchema } from "./tool.ts";

const shownCites = 2;

export interface AnswerReplyOptions {
  readonly window: Window;
  readonly skip: number;
  readonly maxTokens: number;
}

export const answerSchema: OutputSchema = output({
  status: aText,
  sessions: texts,
  claims: aNumber,
});

/** An answer as a reply: each sentence with what proves it. */
export function answerReply(answer: Answer, options: AnswerReplyOptions): McpReply {
  const { claims, choices, notSeen, queries, status, sessions } = answer;
  const sentences = claims.map(({ text, basis, cites }) => {
    const more = cites.length > shownCites ? ` +${cites.length - shownCites}` : "";
    return `- ${text} [${basis}; ${cites.slice(0, shownCites).join(", ")}${more}]`;
  });
  const cited = new Set(
    claims.flatMap(({ cites }) =>
      cites.flatMap((cite) => /^query:(\d+)$/u.exec(cite)?.[1] ?? []).map(Number),
    ),
  );
  return reply({
    head: [untrusted, `status: ${status}`, ...(claims.length === 0 ? [answer.answer] : [])],
    lines: [
      ...sentences,
      ...choices.map((choice) => `choice: ${choice.label}: ${choice.question}`),
      ...notSeen.map((each) => `not seen: ${each}`),
      ...queries.flatMap((query, index) => (cited.has(index) ? [`query:${index} ${query}`] : [])),
    ],
    facts: { status, sessions: sessions.slice(0, 10), claims: claims.length },
    ...options,
  });
}
