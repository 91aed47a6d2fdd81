import { say } from "../../claims/piece.ts";
import { finishedIn } from "./finish.ts";
import { type Division, differences, sides } from "./groups.ts";
import { none } from "./none.ts";
import { overall, type Plan } from "./scope.ts";

const shown = 6;

const byFinish = (condition: string): Division => ({
  condition,
  inside: "that finished",
  outside: "that did not",
});

/** What differs most between sessions that came to a good end and the others. */
export const compare: Plan = async (scope) => {
  const division = byFinish(await finishedIn(scope));
  const counted = await sides(scope, division);
  if (!counted) return none(scope, "pair of groups large enough to compare");
  const found = await differences(scope, division);
  return [
    overall("groups", counted, 0),
    ...(found.length === 0
      ? [overall("difference", say`no attribute differs much: ${counted}`, 1)]
      : found.slice(0, shown).map(({ said }, rank) => overall("difference", said, rank + 1))),
  ];
};
