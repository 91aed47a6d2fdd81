import { number } from "../tell/compose.ts";
import { type Proven, unproven } from "../tell/proven.ts";
import { cannot } from "../tell/tell-session.ts";
import { evidenceIn } from "../validate/evidence.ts";
import { validate } from "../validate/validate.ts";
import type { Context } from "./context.ts";
import type { ManyIntent } from "./intents.ts";
import type { Page } from "./match-page.ts";
import { plans } from "./plans/index.ts";

const limits = [
  "People who never signed in are counted by session.",
  "Why people did something, and what they typed, is not in the data.",
];

/** Answers a question over many sessions; every claim cites the query that proves it. */
export async function overMany(
  context: Context,
  intent: ManyIntent,
  pages: readonly Page[],
): Promise<Proven> {
  const { inquiry, question, timeZone } = context;
  const drafts = await plans[intent]({ ...context, pages });
  const { status, quoted } = question;
  const find = evidenceIn([], inquiry.answers());
  const { claims } = validate(number(drafts, new Set()), find, {
    timeZone,
    clocks: new Map(),
    given: [...quoted, ...(status === undefined ? [] : [String(status)])],
  });
  const queries = inquiry.queries();
  if (claims.length === 0)
    return unproven(
      cannot(question.text, "The data does not say: nothing recorded fits the question.", queries),
    );
  const answer = {
    ...cannot(question.text, "", queries),
    status: "answered" as const,
    answer: claims.map((claim) => claim.text).join(" "),
    claims,
    notSeen: limits,
  };
  return { answer, find };
}
