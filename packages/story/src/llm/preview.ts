import { proveAnswer, type QuestionOptions } from "../questions/answer-question.ts";
import type { Proven } from "../tell/proven.ts";
import { zoneOf } from "../tell/tell-session.ts";
import { callModel } from "./call.ts";
import type { Fetch } from "./load-model.ts";
import { planningOf } from "./plan-question.ts";
import { type LlmRequest, requestFor } from "./prompt.ts";
import { pseudonymsOf } from "./reword.ts";
import type { LlmSettings } from "./settings.ts";
import { isUnderstood } from "./understood.ts";

/** The exact request that would leave, but for the key. */
export interface Preview {
  /** What it is for. */
  readonly purpose: "plan" | "words";
  readonly url: string;
  readonly body: string;
}

async function captured(
  purpose: Preview["purpose"],
  request: LlmRequest,
  settings: LlmSettings,
): Promise<readonly Preview[]> {
  const previews: Preview[] = [];
  const capture: Fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    previews.push({ purpose, url, body: typeof init?.body === "string" ? init.body : "" });
    throw new Error("only a preview");
  };
  await callModel({ settings, request, fetch: capture, onText: () => undefined }).catch(
    () => undefined,
  );
  return previews;
}

/** What would be sent to the model to word this answer; nothing is sent. */
export async function previewWords(
  proven: Proven,
  settings: LlmSettings,
): Promise<readonly Preview[]> {
  const { question, claims } = proven.answer;
  if (claims.length === 0) return [];
  const request = requestFor(question, claims, pseudonymsOf(proven, settings.pseudonymise));
  return captured("words", request, settings);
}

/** What would be sent to the model for a question; nothing is sent. */
export async function previewQuestion(
  options: QuestionOptions,
  settings: LlmSettings,
): Promise<readonly Preview[]> {
  const now = options.clock();
  const timeZone = zoneOf(options.timeZone);
  const proven = await proveAnswer(options);
  const words = await previewWords(proven, settings);
  if (isUnderstood(proven.answer, now, timeZone)) return words;
  const { request } = await planningOf({ ...options, timeZone, now, settings, fetch });
  return [...(await captured("plan", request, settings)), ...words];
}
