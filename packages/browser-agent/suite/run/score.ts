import { type Expectation, type Kind, kinds, type Scenario } from "../scenario.ts";

export type Counts = Readonly<Record<Kind, number>>;

export interface Seen {
  readonly scenario: Scenario;
  readonly counts: Counts;
  /** Why it could not be played, if so. */
  readonly failure?: string;
}

interface Tally {
  readonly right: number;
  readonly false: number;
  readonly missed: number;
}

/** One judgement: what was rightly said, said too much, and not said. */
export function judge(expected: Expectation, seen: number): Tally {
  if (expected === "any") return { right: 0, false: 0, missed: 0 };
  if (expected === "some")
    return seen > 0 ? { right: 1, false: 0, missed: 0 } : { right: 0, false: 0, missed: 1 };
  return {
    right: Math.min(expected, seen),
    false: Math.max(0, seen - expected),
    missed: Math.max(0, expected - seen),
  };
}

export const expectationOf = (scenario: Scenario, kind: Kind): Expectation =>
  scenario.expect[kind] ?? 0;

export interface Score extends Tally {
  readonly precision: number;
  readonly recall: number;
}

/** Precision and recall of one kind over these scenarios. */
export function score(seen: readonly Seen[], kind: Kind): Score {
  const total = seen
    .map(({ scenario, counts }) => judge(expectationOf(scenario, kind), counts[kind]))
    .reduce(
      (sum, one) => ({
        right: sum.right + one.right,
        false: sum.false + one.false,
        missed: sum.missed + one.missed,
      }),
      { right: 0, false: 0, missed: 0 },
    );
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    ...total,
    precision: share(total.right, total.right + total.false),
    recall: share(total.right, total.right + total.missed),
  };
}

/** The disagreements of one scenario, in words; none if the agent said what the label says. */
export const disagreements = ({ scenario, counts }: Seen): string[] =>
  kinds.flatMap((kind) => {
    const expected = expectationOf(scenario, kind);
    const { false: wrong, missed } = judge(expected, counts[kind]);
    return wrong + missed === 0 ? [] : [`${kind}: ${expected} expected, ${counts[kind]} seen`];
  });
