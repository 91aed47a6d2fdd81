/** What one person has done in one form, without any value. */
export interface FormLog {
  readonly begun: number;
  interactions: number;
  refusals: number;
  readonly fields: Map<object, FieldLog>;
  lastField: { readonly name: string; readonly type: string } | undefined;
}

export interface FieldLog {
  focusedAt: number;
  visits: number;
  interactions: number;
  enteredAt: number | undefined;
  pasted: boolean;
  hesitated: boolean;
}

export const createFormLog = (now: number): FormLog => ({
  begun: now,
  interactions: 0,
  refusals: 0,
  fields: new Map(),
  lastField: undefined,
});

/** The log of a field, new at its first visit. */
export function fieldLogOf(log: FormLog, field: object): FieldLog {
  const known = log.fields.get(field);
  if (known) return known;
  const created: FieldLog = {
    focusedAt: 0,
    visits: 0,
    interactions: 0,
    enteredAt: undefined,
    pasted: false,
    hesitated: false,
  };
  log.fields.set(field, created);
  return created;
}

/** Fields in which something was entered. */
export const changedFields = (log: FormLog): number =>
  [...log.fields.values()].filter(({ enteredAt }) => enteredAt !== undefined).length;
