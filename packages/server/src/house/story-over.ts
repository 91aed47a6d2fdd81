import type { Ask } from "@session-replay/esql";
import { answerQuestion, tellDigest, tellSession } from "@session-replay/story";
import type { House } from "../api/house.ts";

/** Questions and stories over an `Ask`. */
export function storyOver(
  ask: Ask,
  clock: () => number,
): Pick<House, "answer" | "tell" | "digest"> {
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
