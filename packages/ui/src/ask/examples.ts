import type { SessionSummary } from "@session-replay/server/api";
import { pathText } from "../text/page.ts";

const mostExamples = 6;

/** Questions about people and pages that the sessions really have, the most troubled first. */
export function examples(sessions: readonly SessionSummary[]): readonly string[] {
  const named = sessions.filter(({ userName }) => userName !== undefined);
  const questions = named.flatMap((session) => {
    const page = pathText(session.exitPage);
    const where = page === "" || page === "/" ? "" : ` on ${page}`;
    return [`What happened to ${session.userName}${where}?`];
  });
  return [...new Set(questions)].slice(0, mostExamples);
}
