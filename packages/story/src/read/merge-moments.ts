import type { Row } from "../records/rows.ts";

const uid = "attributes.log.record.uid";

const keyOf = (row: Row): string | undefined => {
  const cell = row[uid];
  return typeof cell === "string" ? cell : undefined;
};

/** A session's events, each with what the further rows of the same event say of it. */
export function mergeMoments(
  sessionId: string,
  events: readonly Row[],
  more: readonly Row[],
): readonly Row[] {
  const further = new Map<string, Row>();
  for (const row of more) {
    const key = keyOf(row);
    if (key !== undefined) further.set(key, { ...further.get(key), ...row });
  }
  return events.map((row) => ({
    ...row,
    ...further.get(keyOf(row) ?? ""),
    "attributes.session.id": sessionId,
  }));
}
