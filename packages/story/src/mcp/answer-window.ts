import { sessionsStream } from "@session-replay/schema";
import type { Answer } from "../answer.ts";
import { readQuestion } from "../questions/read-question.ts";
import { literal } from "../read/literal.ts";
import { textOf } from "../records/fields.ts";
import { rowsOf } from "../records/rows.ts";
import { zoneOf } from "../tell/tell-session.ts";
import type { Window } from "./reply.ts";
import type { McpContext } from "./tool.ts";

/** The time that an answer covers: its sessions', else what the question names, else all that is stored. */
export async function answerWindow(
  { sessions, question }: Answer,
  { ask, clock, timeZone, signal }: McpContext,
): Promise<Window> {
  const { range } = readQuestion(question, { now: clock(), timeZone: zoneOf(timeZone) });
  if (sessions.length === 0 && range) {
    return { from: new Date(range.from).toISOString(), to: new Date(range.to).toISOString() };
  }
  const these = sessions.slice(0, 100).map(literal).join(", ");
  const where = these === "" ? "" : ` | WHERE session.id IN (${these})`;
  const query = `FROM ${sessionsStream}${where} | STATS first = MIN(session.start), last = MAX(session.end)`;
  const [row = {}] = rowsOf(await ask(query, signal ? { signal } : {}));
  return { from: textOf(row, "first") ?? null, to: textOf(row, "last") ?? null };
}
