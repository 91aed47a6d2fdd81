import type { Answer, Choice, Claim, Fact } from "@session-replay/server/api";
import { array, boolean, number, object, oneOf, string } from "./decode.ts";

const fact = object<Fact>(
  {
    kind: oneOf("count", "status", "duration", "target", "field", "trace", "order", "text", "time"),
    value: string,
    cites: array(string),
  },
  {},
);

/** Decodes one sentence of an answer. */
export const claim = object<Claim>(
  {
    id: string,
    text: string,
    kind: string,
    basis: oneOf("observed", "linked", "inferred"),
    corroboration: oneOf("client", "server", "both"),
    facts: array(fact),
    cites: array(string),
  },
  { rewords: array(string) },
);

type Use = NonNullable<Answer["engine"]["use"]>;

const use = object<Use>(
  { calls: number, inputTokens: number, outputTokens: number, refused: number },
  {
    cost: object<NonNullable<Use["cost"]>>({ amount: number, currency: string }, {}),
    planned: boolean,
    fellBack: string,
  },
);

const choice = object<Choice>({ label: string, question: string }, {});

/** Decodes the answer of `/api/ask` and a session's story. */
export const answer = object<Answer>(
  {
    question: string,
    status: oneOf("answered", "ambiguous", "cannot"),
    answer: string,
    claims: array(claim),
    choices: array(choice),
    sessions: array(string),
    notSeen: array(string),
    engine: object<Answer["engine"]>({ kind: oneOf("narrator", "llm") }, { model: string, use }),
    queries: array(string),
    took: number,
  },
  {},
);
