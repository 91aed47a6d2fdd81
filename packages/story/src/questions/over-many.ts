import type { Claim } from "../answer.ts";
import { number } from "../tell/compose.ts";
import { type Proven, unproven } from "../tell/proven.ts";
import { cannot } from "../tell/tell-session.ts";
import { evidenceIn, type FindEvidence } from "../validate/evidence.ts";
import { validate } from "../validate/validate.ts";
import type { Context } from "./context.ts";
import { openInquiry } from "./inquiry.ts";
import type { ManyIntent } from "./intents.ts";
import type { Page } from "./match-page.ts";
import { plans } from "./plans/index.ts";

const limits = [
  "People who never signed in are counted by session.",
  "Why people did something, and what they typed, is not in the data.",
];

interface Checked {
  readonly claims: readonly Claim[];
  /** Claims that the second run of their queries did not prove. */
  readonly dropped: number;
  readonly find: FindEvidence;
  readonly queries: readonly string[];
}

/** Answers, and then runs every cited query again: what the second run does not say is thrown out. */
async function check(
  context: Context,
  intent: ManyIntent,
  pages: readonly Page[],
): Promise<Checked> {
  const { inquiry, question, timeZone } = context;
  const claims = number(await plans[intent]({ ...context, pages }), new Set());
  const find = evidenceIn([], await inquiry.again(claims.flatMap((claim) => claim.cites)));
  const { status, quoted } = question;
  const judged = validate(claims, find, {
    timeZone,
    clocks: new Map(),
    given: [...quoted, ...(status === undefined ? [] : [String(status)])],
  });
  const dropped = judged.dropped.length;
  return { claims: judged.claims, dropped, find, queries: inquiry.queries() };
}

/** Answers a question over many sessions; every claim cites the query that proves it. */
export async function overMany(
  context: Context,
  intent: ManyIntent,
  pages: readonly Page[],
): Promise<Proven> {
  const { ask, question, signal } = context;
  const first = await check(context, intent, pages);
  // Records that arrived between the two runs change counts: asked once more, from the start.
  const { claims, find, queries } =
    first.dropped === 0
      ? first
      : await check({ ...context, inquiry: openInquiry(ask, signal) }, intent, pages);
  if (claims.length === 0) {
    const reason = "The data does not say: nothing recorded fits the question.";
    return unproven(cannot(question.text, reason, queries));
  }
  const answer = {
    ...cannot(question.text, "", queries),
    status: "answered" as const,
    answer: claims.map((claim) => claim.text).join(" "),
    claims,
    notSeen: limits,
  };
  return { answer, find };
}
