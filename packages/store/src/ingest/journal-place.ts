import type { JournalPlace } from "./ingest.ts";

/** A stored place as data; undefined if there is none, or it is not readable. */
export function journalPlace(text: string | undefined): JournalPlace | undefined {
  if (text === undefined) return undefined;
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null) return undefined;
  const { journalId, position } = value as Record<string, unknown>;
  if (typeof journalId !== "string" || typeof position !== "number") return undefined;
  return { journalId, position };
}
