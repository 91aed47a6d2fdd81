import type { Answer } from "../answer.ts";
import { readQuestion } from "../questions/read-question.ts";
import { limitOf } from "../questions/unanswerable.ts";

/** Whether the built-in understanding knows what is asked, or knows that nobody can tell. */
export function isUnderstood({ question, status }: Answer, now: number, timeZone: string): boolean {
  if (status === "ambiguous") return true;
  const { asked, intents, folded } = readQuestion(question, { now, timeZone });
  if (folded === "" || limitOf(asked) !== undefined) return true;
  return intents.length > 0 && status === "answered";
}
