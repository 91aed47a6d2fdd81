import type { Ask } from "@session-replay/esql";
import {
  type LlmSettings,
  proveAnswer,
  reword,
  tellDigest,
  tellSession,
} from "@session-replay/story";
import type { House } from "../api/house.ts";

/** Questions and stories over an `Ask`; a model, where one is set, rewords what answers a question. */
export function storyOver(
  ask: Ask,
  clock: () => number,
  model?: LlmSettings,
): Pick<House, "answer" | "tell" | "digest"> {
  return {
    answer: async ({ question, sessionId, timeZone }, signal) => {
      const proven = await proveAnswer({
        ask,
        question,
        clock,
        signal,
        ...(sessionId === undefined ? {} : { sessionId }),
        ...(timeZone === undefined ? {} : { timeZone }),
      });
      if (!model) return proven.answer;
      return (await reword({ proven, settings: model, fetch, signal })).answer;
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
  };
}
