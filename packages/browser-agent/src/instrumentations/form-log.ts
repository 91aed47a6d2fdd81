import type { EventAttributes } from "../options.ts";

/** What one person has done in one form, without any value. */
export interface FormLog {
  readonly begun: number;
  interactions: number;
  refusals: number;
  /** Fields in which something was entered. */
  changed: number;
  /** What names the field that was visited last. */
  last: EventAttributes;
  readonly fields: Map<object, FieldLog>;
}

export interface FieldLog {
  visits: number;
  interactions: number;
  focusedAt?: number;
  entered?: boolean;
  /** Something was entered since its last change was told. */
  untold?: boolean;
  pasted?: boolean;
}

export const createFormLog = (begun: number): FormLog => ({
  begun,
  interactions: 0,
  refusals: 0,
  changed: 0,
  last: {},
  fields: new Map(),
});

/** What `key` stands for, made at its first use. */
export function entryOf<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const entry = map.get(key) ?? create();
  map.set(key, entry);
  return entry;
}
