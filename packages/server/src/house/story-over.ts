import type { Ask } from "@session-replay/esql";
import { tellSession } from "@session-replay/story";
import type { House } from "../api/house.ts";

/** Questions and stories over an `Ask`. */
export function storyOver(ask: Ask, clock: () => number): Pick<House, "tell"> {
  return {
    tell: async (sessionId, signal) => await tellSession({ ask, sessionId, clock, signal }),
  };
}
