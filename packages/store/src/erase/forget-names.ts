import type { Database } from "../database/open.ts";
import { literal, quoted, type Table } from "../layout/table.ts";
import { ATTRIBUTES, EXTRA, RESOURCE } from "../layout/tables.ts";

/** Columns that hold attributes by name, and how the names begin by which they are asked for. */
const overflows = [
  [ATTRIBUTES, "attributes."],
  [RESOURCE, "resource.attributes."],
  [EXTRA, ""],
] as const;

const everything = {};

/** Names of the attributes without a column that rows have. */
export async function namesOf(
  { writer, relations }: Pick<Database, "writer" | "relations">,
  table: Table,
  condition: string,
  columns: readonly string[] = [],
): Promise<readonly string[]> {
  const read = [...new Set([...columns, ATTRIBUTES, RESOURCE, EXTRA])];
  const relation = relations.of(table, read, everything);
  const parts = overflows.map(
    ([column, prefix]) =>
      `SELECT ${literal(prefix)} || unnest(json_keys(${quoted(column)})) AS name
       FROM rows WHERE ${quoted(column)} IS NOT NULL`,
  );
  const reader = await writer.runAndReadAll(
    `WITH rows AS (SELECT * FROM ${relation} WHERE ${condition})
     SELECT DISTINCT name FROM (${parts.join(" UNION ALL ")}) ORDER BY name`,
  );
  return reader.getRows().map(([name]) => String(name));
}

/** Forgets those of the names that no row has any more, for senders choose them; gives which. */
export async function forgetNames(
  database: Pick<Database, "writer" | "relations">,
  table: Table,
  names: readonly string[],
): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const kept = new Set(await namesOf(database, table, "true"));
  const gone = names.filter((name) => !kept.has(name));
  if (gone.length > 0) {
    await database.writer.run(
      `DELETE FROM hot.names WHERE "table" = ${literal(table.name)}
       AND "column" IN (${gone.map(literal).join(", ")})`,
    );
  }
  return gone;
}
