import type { Row } from "../api/rows.ts";

/** The sessions that a row of problems names; a single one comes as a text, several as a list. */
export function exampleSessions(row: Row): readonly string[] {
  const value = row.examples;
  const list = Array.isArray(value) ? value : [value];
  return [...new Set(list.filter((id): id is string => typeof id === "string" && id !== ""))];
}
