import type { SessionSummary } from "@session-replay/server/api";

/** The newest sessions before those of older pages; a session is listed once, as told last. */
export function mergeSessions(
  newest: readonly SessionSummary[],
  older: readonly SessionSummary[],
): readonly SessionSummary[] {
  const known = new Set(newest.map(({ id }) => id));
  return [...newest, ...older.filter(({ id }) => !known.has(id))];
}

/** A visit in which nothing was done and nothing went wrong. */
export const isTrivial = (session: SessionSummary): boolean =>
  session.clicks === 0 &&
  session.pages <= 1 &&
  session.errors === 0 &&
  session.failedRequests === 0 &&
  session.worstScore === 0;

/** The name to show for whoever it was. */
export const personName = (session: SessionSummary): string =>
  session.userName ?? session.userEmail ?? session.userId ?? "Anonymous";
