import type { Ask } from "@session-replay/esql";
import {
  answerWithModel,
  type LlmChoice,
  type LlmSettings,
  type ModelOptions,
  previewQuestion,
  previewWords,
  proveAnswer,
  proveSession,
  type QuestionOptions,
  tellDigest,
  tellSession,
  tryModel,
  wordWithModel,
} from "@session-replay/story";
import type { Progress } from "../api/answer-stream.ts";
import type { House, Question } from "../api/house.ts";
import { ApiFailure } from "../api/route.ts";
import type { ModelSettings } from "../model/model-settings.ts";

const modelOptions = (
  settings: LlmSettings,
  signal: AbortSignal,
  progress: Progress | undefined,
): ModelOptions => ({
  settings,
  fetch,
  signal,
  ...(progress ? { onNarrated: progress.narrated, onClaim: progress.claim } : {}),
});

/** Questions and stories over an `Ask`; a model, where one is set, words what answers a question. */
export function storyOver(
  ask: Ask,
  clock: () => number,
  settings: ModelSettings,
): Pick<House, "answer" | "tell" | "retell" | "digest" | "model"> {
  const optionsOf = (
    { question, sessionId, timeZone }: Question,
    signal: AbortSignal,
  ): QuestionOptions => ({
    ask,
    question,
    clock,
    signal,
    ...(sessionId === undefined ? {} : { sessionId }),
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  const chosen = (choice: LlmChoice | undefined): LlmSettings => {
    const found = choice ? settings.draft(choice) : settings.current();
    if (found) return found;
    throw new ApiFailure(409, "No language model is set", {
      hint: "Set one on the settings page, or by SESSION_REPLAY_LLM_… variables",
    });
  };
  return {
    answer: async (question, signal, progress) => {
      const options = optionsOf(question, signal);
      const model = settings.current();
      if (model)
        return await answerWithModel({ ...options, ...modelOptions(model, signal, progress) });
      const { answer } = await proveAnswer(options);
      progress?.narrated(answer);
      return answer;
    },
    digest: async ({ since, timeZone }, signal) =>
      await tellDigest({
        ask,
        since,
        clock,
        signal,
        ...(timeZone === undefined ? {} : { timeZone }),
      }),
    tell: async (sessionId, signal) => await tellSession({ ask, sessionId, clock, signal }),
    retell: async (sessionId, signal, progress) => {
      const proven = await proveSession({ ask, sessionId, clock, signal });
      progress?.narrated(proven.answer);
      const model = settings.current();
      return model
        ? await wordWithModel(proven, modelOptions(model, signal, progress))
        : proven.answer;
    },
    model: {
      settings,
      test: async (choice, signal) => await tryModel(chosen(choice), fetch, clock, signal),
      preview: async ({ question, sessionId, timeZone, settings: choice }, signal) => {
        const model = chosen(choice);
        if (question !== undefined) {
          return await previewQuestion(optionsOf({ question, sessionId, timeZone }, signal), model);
        }
        const proven = await proveSession({ ask, sessionId: sessionId ?? "", clock, signal });
        return await previewWords(proven, model);
      },
    },
  };
}
