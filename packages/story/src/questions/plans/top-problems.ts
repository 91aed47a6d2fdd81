import { say } from "../../claims/piece.ts";
import { none } from "./none.ts";
import { hurt, problems } from "./problems.ts";
import { overall, type Plan } from "./scope.ts";

const shown = 6;

/** The problems that hurt most people most. */
export const topProblems: Plan = async (scope) => {
  const found = await problems(scope);
  if (found.length === 0) return none(scope, "problem");
  return found
    .slice(0, shown)
    .map((problem, rank) => overall("problem", say`${problem.what} hurt ${hurt(problem)}`, rank));
};
