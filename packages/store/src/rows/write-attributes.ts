import type { Attributes } from "@session-replay/otlp";
import type { Dictionary } from "../catalogue/dictionary.ts";
import type { Table } from "../layout/table.ts";
import { coerced } from "./coerce.ts";
import { forEachLeaf, jsonText, type Members, seenType } from "./overflow.ts";
import type { Row } from "./row.ts";

export interface AttributeTarget {
  readonly table: Table;
  readonly row: Row;
  readonly dictionary: Dictionary;
}

/**
 * Puts each attribute into its typed column, or into the overflow: one that has none, and one whose
 * value does not fit its column. The dictionary learns what the overflow holds.
 */
export function writeAttributes(
  target: AttributeTarget,
  prefix: string,
  attributes: Attributes,
  doubles: readonly string[] | undefined,
  members: Members,
): void {
  const { table, row, dictionary } = target;
  for (const name in attributes) {
    if (!Object.hasOwn(attributes, name)) continue;
    forEachLeaf(name, attributes[name] ?? null, (leaf, value) => {
      const column = prefix + leaf;
      const place = table.index.get(column);
      const type = place === undefined ? undefined : table.columns[place]?.type;
      const typed = type === undefined ? undefined : coerced(value, type);
      if (place !== undefined && typed !== undefined) {
        row[place] = typed;
        return;
      }
      members.set(leaf, jsonText(value));
      const seen = seenType(value, doubles?.includes(name) ?? false);
      if (seen !== undefined) dictionary.note(table.name, column, seen, Array.isArray(value));
    });
  }
}
