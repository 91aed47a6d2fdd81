import type { AgentOptions } from "../options.ts";
import { hashNumber } from "./user.ts";

/** What of a session is sent: all of it, only its errors and frustration, or nothing. */
export type Sample = "all" | "signs" | "none";

/** Decided by the session's id, so that all its tabs and pages decide alike. */
export function sampleOf(sessionId: string, options: AgentOptions): Sample {
  const rate = options.sampleRate ?? 1;
  const position = hashNumber(sessionId) / 2 ** 32;
  if (position < rate) return "all";
  return position < Math.max(rate, options.signsSampleRate ?? rate) ? "signs" : "none";
}

/** Whether an event of `category` belongs to the sample. */
export const isSampled = (sample: Sample, category: string | undefined): boolean =>
  sample === "all" ||
  (sample === "signs" && (category === "user.error" || category === "user.frustration"));
