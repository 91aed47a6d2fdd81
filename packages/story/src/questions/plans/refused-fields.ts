import { say } from "../../claims/piece.ts";
import { none } from "./none.ts";
import { hurt, refusals } from "./problems.ts";
import { overall, type Plan } from "./scope.ts";

const shown = 8;

/** The fields that validation refuses most people, and with what words. */
export const refusedFields: Plan = async (scope) => {
  const found = await refusals(scope);
  if (found.length === 0) return none(scope, "refused field");
  return found
    .slice(0, shown)
    .map((problem, rank) => overall("refused-field", say`${problem.what}: ${hurt(problem)}`, rank));
};
