import type { Attributes, AttributeValue } from "@session-replay/otlp";
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

/** Where the names of attributes begin in those of columns. */
export type AttributePrefix = "attributes." | "resource.attributes." | "";

type Places = ReadonlyMap<string, number>;
const placesByTable = new WeakMap<Table, Map<AttributePrefix, Places>>();

/** Places of the columns behind a prefix, by the rest of their names: nothing is joined for each value. */
function placesBehind(table: Table, prefix: AttributePrefix): Places {
  const byPrefix = placesByTable.get(table) ?? new Map<AttributePrefix, Places>();
  placesByTable.set(table, byPrefix);
  const known = byPrefix.get(prefix);
  if (known !== undefined) return known;
  const places = new Map(
    [...table.index].flatMap(([name, place]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), place] as const] : [],
    ),
  );
  byPrefix.set(prefix, places);
  return places;
}

/**
 * Puts each attribute into its typed column, or into the overflow: one that has none, and one whose
 * value does not fit its column. The dictionary learns what the overflow holds.
 */
export function writeAttributes(
  { table, row, dictionary }: AttributeTarget,
  prefix: AttributePrefix,
  attributes: Attributes,
  doubles: readonly string[] | undefined,
  members: Members,
): void {
  const places = placesBehind(table, prefix);
  const write = (name: string, leaf: string, value: AttributeValue): void => {
    const place = places.get(leaf);
    const type = place === undefined ? undefined : table.columns[place]?.type;
    const typed = type === undefined ? undefined : coerced(value, type);
    if (place !== undefined && typed !== undefined) {
      row[place] = typed;
      return;
    }
    members.set(leaf, jsonText(value));
    const seen = seenType(value, doubles?.includes(name) ?? false);
    if (seen === undefined) return;
    dictionary.note(table.name, prefix + leaf, seen, Array.isArray(value));
  };
  for (const name in attributes) {
    if (!Object.hasOwn(attributes, name)) continue;
    const value = attributes[name] ?? null;
    if (typeof value !== "object") write(name, name, value);
    else forEachLeaf(name, value, (leaf, each) => write(name, leaf, each));
  }
}
