import type { Ask } from "@session-replay/esql";
import { answerQuestion, tellSession } from "@session-replay/story";
import type { House } from "../api/house.ts";

/** Questions and stories over an `Ask`. */
export function storyOver(ask: Ask, clock: () => number): Pick<House, "answer" | "tell"> {
  return {
    answer: async ({ question, sessionId, timeZone }, signal) =>
      await answerQuestion({
        ask,
        question,
        clock,
        signal,
        ...(sessionId === undefined ? {} : { sessionId }),
        ...(timeZone === undefined ? {} : { timeZone }),
      }),
    tell: async (sessionId, signal) => await tellSession({ ask, sessionId, clock, signal }),
  };
}
