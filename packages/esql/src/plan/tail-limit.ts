import type { OrderKey, Step } from "./step.ts";

const isEmpty = (step: Step | undefined): boolean =>
  step?.kind === "define" && step.definitions.length === 0;

interface Tail {
  readonly steps: readonly Step[];
  /** How many rows the last LIMIT lets through, where nothing is computed behind it. */
  readonly count?: number;
}

/** Takes a LIMIT off the end of a plan: the result is ordered and cut anyway, and once is enough. */
export function withoutTailLimit(steps: readonly Step[], order: readonly OrderKey[]): Tail {
  let end = steps.length;
  while (isEmpty(steps[end - 1])) end -= 1;
  const last = steps[end - 1];
  if (last?.kind !== "limit" || last.groups.length > 0 || last.order !== order) return { steps };
  return { steps: steps.slice(0, end - 1), count: last.count };
}
