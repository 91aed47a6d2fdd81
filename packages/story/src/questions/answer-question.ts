import type { Ask } from "@session-replay/esql";
import type { Answer } from "../answer.ts";
import { clean } from "../records/clean.ts";
import { type Proven, unproven } from "../tell/proven.ts";
import { cannot, zoneOf } from "../tell/tell-session.ts";
import { aboutPerson } from "./about-person.ts";
import { aboutSession } from "./about-session.ts";
import { ambiguous } from "./ambiguous.ts";
import type { Context } from "./context.ts";
import { findSubject } from "./find-subject.ts";
import { openInquiry } from "./inquiry.ts";
import {
  type Intent,
  type ManyIntent,
  manyIntents,
  type SessionIntent,
  sessionIntents,
} from "./intents.ts";
import { overMany } from "./over-many.ts";
import { type Question, readQuestion } from "./read-question.ts";
import type { TimeRange } from "./read-time.ts";
import { limitOf } from "./unanswerable.ts";

export interface QuestionOptions {
  readonly ask: Ask;
  readonly question: string;
  /** The session that the question is asked about, e.g. the one on screen. */
  readonly sessionId?: string;
  /** What is asked, where that is known; else the question's words say it. */
  readonly intent?: Intent;
  /** The time asked about, where it is known without words; else the question's own. */
  readonly range?: TimeRange;
  /** IANA name; UTC if absent or unknown. */
  readonly timeZone?: string;
  /** Milliseconds since the Unix epoch. */
  readonly clock: () => number;
  readonly signal?: AbortSignal;
}

const examples =
  "Ask what happened to a person or in a session, whether it succeeded and why not, which call failed, what the top problems are, which elements draw rage clicks, where people abandon, who hit an error, or what changed since a release.";

const isSessionIntent = (intent: Intent): intent is SessionIntent =>
  sessionIntents.some((each) => each === intent);
const isManyIntent = (intent: Intent): intent is ManyIntent =>
  manyIntents.some((each) => each === intent);

/** What a question about one session becomes when nobody is named. */
const overAll: Readonly<Partial<Record<SessionIntent, ManyIntent>>> = {
  what_happened: "top_problems",
  why_not: "abandonment",
  which_call: "failing_requests",
  frustration: "rage_elements",
  how_ended: "abandonment",
  slow: "slow_requests",
};

/** Questions over many sessions whose words are not taken for a misspelt name. */
const plural =
  /\b(?:people|users|customers|shoppers|visitors|clients|everyone|everybody|sessions|most|top|nutzer|kunden|utilisateurs|clients|usuarios|clientes|leute|gens|gente|pessoas|usuarios)\b/u;

const leaving =
  /\b(?:abandon\w*|leav\w*|left|quit\w*|g[ia]ve up|giving up|drop\w*|exit\w*|bounce\w*|abbrech\w*|abgebrochen|quitt\w*|salen|saem|desist\w*)\b/u;

/** What is asked over many sessions, where no person is named. */
function intentOverAll({ intents, folded, path }: Question): ManyIntent | undefined {
  const [first] = intents;
  if (first === undefined) return path === undefined ? undefined : "failing_requests";
  if (isManyIntent(first)) return first;
  if (first === "why_not" && !leaving.test(folded)) return "top_problems";
  return overAll[first] ?? (path === undefined ? undefined : "failing_requests");
}

async function answer(context: Context, known: string | undefined): Promise<Proven> {
  const { question, inquiry } = context;
  const [first] = question.intents;
  const sessionIntent = question.intents.find(isSessionIntent) ?? "what_happened";
  const manyIntent = question.intents.find(isManyIntent);
  const isMany = first !== undefined && isManyIntent(first);
  const sessionId =
    question.sessionId ?? (isMany && plural.test(question.folded) ? undefined : known);
  if (sessionId) return aboutSession(context, { sessionId, intent: sessionIntent });
  const subject = await findSubject(context, isMany);
  switch (subject.kind) {
    case "person":
      return aboutPerson(context, subject.person, sessionIntent);
    case "several":
      return ambiguous(context, subject.people);
    case "unknown":
      return unproven(
        cannot(
          question.text,
          `Nobody called “${clean(subject.name)}” is in the stored sessions.`,
          inquiry.queries(),
        ),
      );
    case "all": {
      const intent = intentOverAll(question) ?? manyIntent;
      return intent
        ? overMany(context, intent, subject.pages)
        : unproven(
            cannot(
              question.text,
              `This cannot be answered from session data. ${examples}`,
              inquiry.queries(),
            ),
          );
    }
    default:
      return subject satisfies never;
  }
}

/** Answers a question in ordinary words, with the evidence. */
export async function proveAnswer(options: QuestionOptions): Promise<Proven> {
  const { ask, clock, signal, range, intent } = options;
  const started = clock();
  const timeZone = zoneOf(options.timeZone);
  const read = readQuestion(options.question, { now: started, timeZone });
  const question: Question = {
    ...read,
    ...(range ? { range } : {}),
    ...(intent ? { intents: [intent] } : {}),
  };
  const limit = limitOf(question.asked);
  const context: Context = {
    ask,
    inquiry: openInquiry(ask, signal),
    question,
    timeZone,
    clock,
    ...(signal ? { signal } : {}),
  };
  const proven =
    question.text === "" || limit
      ? unproven(cannot(question.text, limit ?? `No question was asked. ${examples}`, []))
      : await answer(context, options.sessionId);
  return {
    ...proven,
    answer: { ...proven.answer, took: Math.round(clock() - started) },
  };
}

/**
 * Answers a question in ordinary words, without a model: about a person or a session, or over many
 * sessions; says plainly what it cannot answer.
 */
export const answerQuestion = async (options: QuestionOptions): Promise<Answer> =>
  (await proveAnswer(options)).answer;
