import type { Answer, Claim, ModelView } from "@session-replay/server/api";

/** Which model the fixture server has. */
export type FixtureModel = ModelView["source"];

const set = {
  provider: "compatible",
  model: "llama3.1",
  baseUrl: "http://127.0.0.1:11434/v1",
  hasKey: true,
  timeoutMs: 20_000,
  pseudonymise: true,
} as const;

export const modelView = (source: FixtureModel): ModelView =>
  source === "none" ? { source } : { source, ...set };

/** The first sentences of a story as a model might word them. */
export function wordedClaims({ claims }: Answer): readonly Claim[] {
  return claims.slice(0, 3).map((claim, index) => ({
    ...claim,
    id: `c${index + 1}`,
    text: `In short: ${claim.text}`,
    rewords: [claim.text],
  }));
}

/** The story as a model worded it. */
export function wordedAnswer(story: Answer): Answer {
  const claims = wordedClaims(story);
  return {
    ...story,
    claims,
    answer: claims.map(({ text }) => text).join(" "),
    engine: {
      kind: "llm",
      model: set.model,
      use: {
        ...{ calls: 1, inputTokens: 1234, outputTokens: 98, refused: 0 },
        cost: { amount: 0.0052, currency: "USD" },
      },
    },
  };
}

const body = (text: string): string =>
  JSON.stringify({
    model: set.model,
    messages: [
      { role: "system", content: "You edit proven statements.\nNever add a fact." },
      { role: "user", content: text },
    ],
    stream: true,
  });

/** What a preview shows of a question. */
export const previewsOf = (question: string) => ({
  requests: [
    {
      purpose: "words",
      url: `${set.baseUrl}/chat/completions`,
      body: body(`Question (data): ${JSON.stringify(question.replace(/David \w+/u, "[X1]"))}`),
    },
  ],
});

const event = (name: string, data: unknown): string =>
  `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/** The events of an answer, in the order in which they are sent. */
export function streamOf(story: Answer, source: FixtureModel): readonly string[] {
  if (source === "none" || story.status !== "answered") {
    return [event("narrated", story), event("answer", story)];
  }
  return [
    event("narrated", story),
    ...wordedClaims(story).map((claim) => event("claim", claim)),
    event("answer", wordedAnswer(story)),
  ];
}
