import type { Answer, Claim } from "../answer.ts";
import { proveAnswer, type QuestionOptions } from "../questions/answer-question.ts";
import type { Proven } from "../tell/proven.ts";
import { zoneOf } from "../tell/tell-session.ts";
import type { Fetch } from "./load-model.ts";
import { wordsOf } from "./plan.ts";
import { planQuestion } from "./plan-question.ts";
import { reportOf, type Spent } from "./report.ts";
import { failureName, reword } from "./reword.ts";
import type { LlmSettings } from "./settings.ts";
import { isUnderstood } from "./understood.ts";

export interface ModelOptions {
  readonly settings: LlmSettings;
  /** `globalThis.fetch`, or one that records. */
  readonly fetch: Fetch;
  /** The narrator's answer, as soon as it is there; again if the model understood the question better. */
  readonly onNarrated?: (answer: Answer) => void;
  /** Each sentence of the model as soon as it is proven. */
  readonly onClaim?: (claim: Claim) => void;
  readonly signal?: AbortSignal;
}

const nothingSpent: Spent = { calls: 0, usages: [], refused: 0 };

/** What a question asks as a model understands it, answered by the narrator. */
async function replan(
  options: QuestionOptions & ModelOptions,
  first: Proven,
): Promise<{ readonly proven: Proven; readonly spent: Spent }> {
  const { ask, clock, question } = options;
  const now = clock();
  try {
    const { reading, usage } = await planQuestion({
      ...options,
      ask,
      question,
      now,
      timeZone: zoneOf(options.timeZone),
    });
    const usages = [usage];
    if (reading.kind !== "plan") {
      const refused = reading.kind === "refused" ? 1 : 0;
      return { proven: first, spent: { calls: 1, usages, refused } };
    }
    const { plan } = reading;
    const { from, to } = plan;
    const again = await proveAnswer({
      ...options,
      question: wordsOf(plan),
      intent: plan.intent,
      ...(from === undefined && to === undefined
        ? {}
        : { range: { from: from ?? 0, to: to ?? now, text: "" } }),
    });
    const isBetter = again.answer.status !== "cannot";
    return {
      proven: isBetter
        ? { ...again, answer: { ...again.answer, question: first.answer.question } }
        : first,
      spent: { calls: 1, usages, refused: 0, ...(isBetter ? { planned: true } : {}) },
    };
  } catch (error) {
    return {
      proven: first,
      spent: { calls: 1, usages: [], refused: 0, fellBack: failureName(error) },
    };
  }
}

/** Lets a model word a proven answer; the narrator's words stay if it fails. */
export async function wordWithModel(
  proven: Proven,
  options: ModelOptions,
  before: Spent = nothingSpent,
): Promise<Answer> {
  const { settings } = options;
  const { answer } = proven;
  // A model that has just failed is not waited for again.
  const rewording =
    answer.claims.length === 0 || before.fellBack !== undefined
      ? { claims: [], spent: nothingSpent }
      : await reword({ ...options, proven });
  const { claims, spent } = rewording;
  const fellBack = before.fellBack ?? spent.fellBack;
  const use = reportOf(settings, {
    calls: before.calls + spent.calls,
    usages: [...before.usages, ...spent.usages],
    refused: before.refused + spent.refused,
    ...(before.planned ? { planned: true } : {}),
    ...(fellBack ? { fellBack } : {}),
  });
  if (use.calls === 0) return answer;
  if (claims.length === 0) {
    return { ...answer, engine: { kind: "narrator", model: settings.model, use } };
  }
  return {
    ...answer,
    answer: claims.map((claim) => claim.text).join(" "),
    claims,
    engine: { kind: "llm", model: settings.model, use },
  };
}

/**
 * Answers a question with a model's help: the narrator answers; a model says what is asked where
 * the built-in understanding does not know (one call), and words the proven claims (one call, at
 * most one repair). Whatever goes wrong with it, the narrator's answer is returned at once.
 */
export async function answerWithModel(options: QuestionOptions & ModelOptions): Promise<Answer> {
  const started = options.clock();
  const first = await proveAnswer(options);
  options.onNarrated?.(first.answer);
  const timeZone = zoneOf(options.timeZone);
  const { proven, spent } = isUnderstood(first.answer, started, timeZone)
    ? { proven: first, spent: nothingSpent }
    : await replan(options, first);
  if (proven !== first) options.onNarrated?.(proven.answer);
  const answer = await wordWithModel(proven, options, spent);
  return { ...answer, took: Math.round(options.clock() - started) };
}
