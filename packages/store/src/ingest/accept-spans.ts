import { spansTable } from "../layout/tables.ts";
import type { Row } from "../rows/row.ts";
import { type Finding, findStored } from "./find-stored.ts";
import { placesOf, rowKey } from "./identity.ts";

const keyColumns = ["trace_id", "span_id"];
const keyPlaces = placesOf(spansTable, keyColumns);

export type SpanFinding = Pick<Finding, "connection" | "relations">;

/** Which of the rows are spans that are not stored yet: trace and span id tell. */
export async function newSpans(finding: SpanFinding, rows: readonly Row[]): Promise<boolean[]> {
  const stored = await findStored(
    {
      ...finding,
      table: spansTable,
      keys: ["stored.trace_id", "stored.span_id"],
      keyOf: (row) => keyPlaces.map((place) => row[place] ?? null),
      columns: ["@timestamp", ...keyColumns],
    },
    rows,
  );
  const known = new Set(stored.map((row) => rowKey(row, [1, 2])));
  return rows.map((row) => {
    const key = rowKey(row, keyPlaces);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
