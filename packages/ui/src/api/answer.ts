import type { Answer, Choice, Claim, Fact } from "@session-replay/server/api";
import { array, number, object, oneOf, string } from "./decode.ts";

const fact = object<Fact>(
  {
    kind: oneOf("count", "status", "duration", "target", "field", "trace", "order", "text", "time"),
    value: string,
    cites: array(string),
  },
  {},
);

const claim = object<Claim>(
  {
    id: string,
    text: string,
    kind: string,
    basis: oneOf("observed", "linked", "inferred"),
    corroboration: oneOf("client", "server", "both"),
    facts: array(fact),
    cites: array(string),
  },
  {},
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
    engine: object<Answer["engine"]>({ kind: oneOf("narrator", "llm") }, { model: string }),
    queries: array(string),
    took: number,
  },
  {},
);
