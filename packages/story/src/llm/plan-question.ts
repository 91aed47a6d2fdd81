import type { Ask } from "@session-replay/esql";
import { findPeople, nameHints } from "../people/find-people.ts";
import { openInquiry } from "../questions/inquiry.ts";
import { vocabulary } from "../questions/lexicon.ts";
import { readQuestion } from "../questions/read-question.ts";
import { fold } from "../records/fold.ts";
import { callModel, type Usage } from "./call.ts";
import { isEveryday } from "./everyday-words.ts";
import type { Fetch } from "./load-model.ts";
import { type PlanReading, readPlan } from "./plan.ts";
import { planRequest } from "./plan-request.ts";
import type { LlmRequest } from "./prompt.ts";
import { noPseudonyms, type Pseudonyms, pseudonymsOver } from "./pseudonyms.ts";
import type { LlmSettings } from "./settings.ts";

export interface PlanOptions {
  readonly ask: Ask;
  readonly question: string;
  readonly sessionId?: string;
  readonly timeZone: string;
  readonly now: number;
  readonly settings: LlmSettings;
  readonly fetch: Fetch;
  readonly signal?: AbortSignal;
}

export interface Planned {
  readonly reading: PlanReading;
  readonly usage: Usage;
}

const longest = 4000;

/**
 * Placeholders for whoever a question may name: stored people, words where a name stands, quoted
 * texts, ids and addresses. The other words leave, since they are what is to be understood.
 */
async function pseudonymsIn(options: PlanOptions): Promise<Pseudonyms> {
  const { ask, question, now, timeZone, settings, signal } = options;
  if (!settings.pseudonymise) return noPseudonyms;
  const read = readQuestion(question, { now, timeZone });
  const { people } = await findPeople(openInquiry(ask, signal), read, false);
  const { likely } = nameHints(read);
  const stored = people.flatMap(({ id, name, email }) =>
    [id, name, email].flatMap((each) => each ?? []),
  );
  const parts = new Set(stored.flatMap((each) => fold(each).match(/[\p{L}\p{N}]+/gu) ?? []));
  const isName = (word: string): boolean => {
    const folded = fold(word).replace(/['’]s$/u, "");
    return parts.has(folded) || (likely.has(fold(word)) && !isEveryday(word));
  };
  const isId = (word: string): boolean => /\p{N}/u.test(word) && /\p{L}/u.test(word);
  return pseudonymsOver(
    [...read.quoted, ...stored],
    (word) =>
      vocabulary.has(fold(word)) ||
      /^v?\d+(?:\.\d+)+$/u.test(word) ||
      (word.startsWith("/") ? isEveryday(word) : !isName(word) && !isId(word)),
  );
}

/** The request that would plan the question, and the pseudonyms in it. */
export async function planningOf(
  options: PlanOptions,
): Promise<{ readonly request: LlmRequest; readonly pseudonyms: Pseudonyms }> {
  const { question, now, timeZone, sessionId } = options;
  const pseudonyms = await pseudonymsIn(options);
  return {
    pseudonyms,
    request: planRequest({
      question: pseudonyms.hide(question),
      now,
      timeZone,
      inSession: sessionId !== undefined,
    }),
  };
}

/** Lets a model say what a question asks: one call. Throws if the call fails. */
export async function planQuestion(options: PlanOptions): Promise<Planned> {
  const { question, now, settings, fetch, signal } = options;
  const { request, pseudonyms } = await planningOf(options);
  let text = "";
  const usage = await callModel({
    settings,
    request,
    fetch,
    onText: (chunk) => {
      text = `${text}${chunk}`.slice(0, longest);
    },
    ...(signal ? { signal } : {}),
  });
  return { reading: readPlan(pseudonyms.show(text), { question, now }), usage };
}
