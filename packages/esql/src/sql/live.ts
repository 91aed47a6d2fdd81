import { type Id, idsIn, type OrderKey, type Step } from "../plan/step.ts";

const addAll = (to: Set<Id>, from: Iterable<Id>): void => {
  for (const id of from) to.add(id);
};

/** The ids that must exist before a step, given those that are read after it. */
export function neededBefore(step: Step, after: ReadonlySet<Id>): Set<Id> {
  const needed = new Set(after);
  switch (step.kind) {
    case "source":
    case "row":
      return new Set();
    case "define":
      for (const { id, sql } of [...step.definitions].reverse()) {
        if (needed.delete(id)) addAll(needed, idsIn(sql));
      }
      return needed;
    case "filter":
      addAll(needed, idsIn(step.sql));
      return needed;
    case "aggregate": {
      const read = new Set<Id>();
      for (const { sql } of step.groups) addAll(read, idsIn(sql));
      for (const { id, sql } of step.aggregates) if (after.has(id)) addAll(read, idsIn(sql));
      return read;
    }
    case "inline":
      for (const { id, sql } of step.aggregates) if (needed.delete(id)) addAll(needed, idsIn(sql));
      addAll(needed, step.groups);
      return needed;
    case "limit":
      addAll(
        needed,
        step.order.map(({ id }: OrderKey) => id),
      );
      addAll(needed, step.groups);
      return needed;
    case "expand":
      needed.delete(step.to);
      needed.add(step.from);
      return needed;
    default:
      return step satisfies never;
  }
}
