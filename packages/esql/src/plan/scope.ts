import type { EsType } from "../types/types.ts";
import type { Id } from "./step.ts";

/** A column that streams have of different types: only a conversion can read it. */
export interface Conflict {
  /** Why it cannot be read as it is. */
  readonly message: string;
  /** One column for each type, null in the rows of the other streams. */
  readonly variants: readonly ScopeColumn[];
}

/** A column as the query sees it at one point. */
export interface ScopeColumn {
  readonly name: string;
  readonly type: EsType;
  readonly multi: boolean;
  readonly id: Id;
  /** Another name of a column: found when asked for, not listed in the result. */
  readonly alias?: boolean;
  readonly conflict?: Conflict;
}

/** Columns in order; of two with one name the later stands. */
export interface Scope {
  readonly columns: readonly ScopeColumn[];
  find(name: string): ScopeColumn | undefined;
}

export function createScope(columns: readonly ScopeColumn[]): Scope {
  const byName = new Map<string, ScopeColumn>();
  for (const column of columns) {
    if (!byName.has(column.name) || !column.alias) byName.set(column.name, column);
  }
  return { columns, find: (name) => byName.get(name) };
}

/** A scope with columns added behind; those of the same names go. */
export function withColumns(scope: Scope, added: readonly ScopeColumn[]): Scope {
  const last = new Map(added.map((column) => [column.name, column]));
  const kept = scope.columns.filter(({ name }) => !last.has(name));
  const rest = added.filter((column) => last.get(column.name) === column);
  return createScope([...kept, ...rest]);
}
