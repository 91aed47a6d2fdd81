import { say } from "../../claims/piece.ts";
import { type Division, differences, sides } from "./groups.ts";
import { none } from "./none.ts";
import { frustrationProblems, hurt } from "./problems.ts";
import { overall, type Plan } from "./scope.ts";

const shownPlaces = 3;
const shownDifferences = 4;

const byFrustration: Division = {
  condition: "frustration.type IS NOT NULL",
  inside: "with a sign of frustration",
  outside: "without",
};

/** What frustrated sessions share: the places of it, and what is commoner in them than elsewhere. */
export const shared: Plan = async (scope) => {
  const places = (await frustrationProblems(scope)).toSorted((a, b) => b.sessions - a.sessions);
  if (places.length === 0) return none(scope, "sign of frustration");
  const counted = await sides(scope, byFrustration);
  const found = counted ? await differences(scope, byFrustration) : [];
  return [
    ...(counted ? [overall("groups", counted, 0)] : []),
    ...places
      .slice(0, shownPlaces)
      .map((place, rank) =>
        overall("shared", say`they share ${place.what}: ${hurt(place)}`, rank + 1),
      ),
    ...found
      .slice(0, shownDifferences)
      .map(({ said }, rank) => overall("difference", said, rank + 1 + shownPlaces)),
  ];
};
