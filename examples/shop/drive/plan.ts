import { type Account, accounts } from "../services/accounts.ts";
import { type CohortName, truth } from "../truth.ts";
import { seededRandom, shuffled } from "./random.ts";

export interface PlannedSession {
  readonly cohort: CohortName;
  readonly account: Account;
  readonly seed: number;
}

const isCohort = (name: string): name is CohortName => name in truth;
const cohorts = Object.keys(truth).filter(isCohort);

/** How many sessions each cohort gets: its share, rounded so that the sum fits. */
function cohortCounts(sessions: number): Map<CohortName, number> {
  const exact = cohorts.map((name) => ({ name, share: (truth[name].share * sessions) / 100 }));
  const counts = new Map(exact.map(({ name, share }) => [name, Math.floor(share)]));
  const byRemainder = [...exact].sort((a, b) => (b.share % 1) - (a.share % 1));
  let left = sessions - [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const { name } of byRemainder) {
    if (left === 0) break;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    left -= 1;
  }
  return counts;
}

/**
 * Who does what, the same for the same seed. The last session is always David's, and his card is
 * declined; in a larger plan he also shops happily once before.
 */
export function planSessions(sessions: number, seed: number): readonly PlannedSession[] {
  const [david, ...others] = accounts;
  if (!david || sessions < 1) return [];
  const random = seededRandom(seed);
  const counts = cohortCounts(sessions);
  const declined = counts.get("declined-card") ?? 0;
  // The smallest plans have no declined card by share: then David's takes the place of a happy one.
  if (declined > 0) counts.set("declined-card", declined - 1);
  else counts.set("happy", (counts.get("happy") ?? 1) - 1);
  const rest = shuffled(
    [...counts].flatMap(([name, count]) => Array.from({ length: count }, () => name)),
    random,
  );
  const people = shuffled(others, random);
  const davidsEarlier = sessions >= 8 ? rest.indexOf("happy") : -1;
  const planned = rest.map((cohort, index) => ({
    cohort,
    account: index === davidsEarlier ? david : (people[index % people.length] ?? david),
    seed: Math.floor(random() * 2 ** 31),
  }));
  return [
    ...planned,
    { cohort: "declined-card", account: david, seed: Math.floor(random() * 2 ** 31) },
  ];
}
