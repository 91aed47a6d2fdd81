import type { Ask } from "@session-replay/esql";
import type { Inquiry } from "./inquiry.ts";
import type { Question } from "./read-question.ts";

/** What every plan needs to answer a question. */
export interface Context {
  readonly ask: Ask;
  readonly inquiry: Inquiry;
  readonly question: Question;
  readonly timeZone: string;
  readonly clock: () => number;
  readonly signal?: AbortSignal;
}
