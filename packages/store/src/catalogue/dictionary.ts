import type { SeenType } from "../rows/overflow.ts";

/** What is known of a name in the overflow. */
export interface KnownName {
  readonly table: string;
  readonly column: string;
  /** Types of its values, in the order in which they came; the first is the column's. */
  readonly types: readonly SeenType[];
  readonly multivalued: boolean;
}

/**
 * The names that the overflow columns hold, and the types of their values. Senders choose names,
 * so the dictionary is bounded: what does not fit is stored all the same, but cannot be asked for.
 */
export interface Dictionary {
  note(table: string, column: string, type: SeenType, multivalued: boolean): void;
  names(table: string): Iterable<KnownName>;
  /** What changed since the last `saved`: to be written with the rows that changed it. */
  unsaved(): readonly KnownName[];
  saved(): void;
  /** Forgets names that no record has any more. */
  forget(table: string, columns: readonly string[]): void;
  count(): number;
  /** Names that found no place. */
  refused(): number;
  /** Grows with every change. */
  version(): number;
}

const maximumNameLength = 256;

export function createDictionary(known: readonly KnownName[], maximumNames: number): Dictionary {
  const byTable = new Map<string, Map<string, KnownName>>();
  const changed = new Map<string, KnownName>();
  let refused = 0;
  let version = 0;
  const namesOf = (table: string): Map<string, KnownName> => {
    const existing = byTable.get(table);
    if (existing !== undefined) return existing;
    const created = new Map<string, KnownName>();
    byTable.set(table, created);
    return created;
  };
  for (const name of known) namesOf(name.table).set(name.column, name);

  const set = (name: KnownName): void => {
    namesOf(name.table).set(name.column, name);
    changed.set(`${name.table} ${name.column}`, name);
    version += 1;
  };

  return {
    note(table, column, type, multivalued) {
      const names = namesOf(table);
      const existing = names.get(column);
      if (existing === undefined) {
        if (names.size >= maximumNames || column.length > maximumNameLength) refused += 1;
        else set({ table, column, types: [type], multivalued });
        return;
      }
      const isNewType = !existing.types.includes(type);
      if (!isNewType && (existing.multivalued || !multivalued)) return;
      set({
        ...existing,
        types: isNewType ? [...existing.types, type] : existing.types,
        multivalued: existing.multivalued || multivalued,
      });
    },
    names: (table) => namesOf(table).values(),
    unsaved: () => [...changed.values()],
    saved() {
      changed.clear();
    },
    forget(table, columns) {
      for (const column of columns) {
        namesOf(table).delete(column);
        changed.delete(`${table} ${column}`);
      }
      version += columns.length;
    },
    count: () => [...byTable.values()].reduce((count, names) => count + names.size, 0),
    refused: () => refused,
    version: () => version,
  };
}
