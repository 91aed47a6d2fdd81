import { kinds, type Scenario } from "../scenario.ts";

/** Scenarios with the same difficulty and the same kinds expected. */
const groupOf = ({ hard, expect }: Scenario): string =>
  [hard, ...kinds.filter((kind) => expect[kind] && expect[kind] !== "any")].join();

/** Every `nth` scenario of each group, so that few of them stand for all. */
export function representative(scenarios: readonly Scenario[], nth: number): readonly Scenario[] {
  const seen = new Map<string, number>();
  return scenarios.filter((scenario) => {
    const count = seen.get(groupOf(scenario)) ?? 0;
    seen.set(groupOf(scenario), count + 1);
    return count % nth === 0;
  });
}
