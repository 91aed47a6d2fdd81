import { say } from "../../claims/piece.ts";
import { literal } from "../../read/literal.ts";
import { none } from "./none.ts";
import { frustrationProblems, hurt } from "./problems.ts";
import { overall, type Plan } from "./scope.ts";
import { signs } from "./signs.ts";

const shown = 8;

/** The controls that draw most signs of frustration, of the kinds that are asked for. */
export const elements: Plan = async (scope) => {
  const asked = Object.entries(signs).filter(([, { pattern }]) =>
    pattern.test(scope.question.folded),
  );
  const types = asked.map(([type]) => literal(type));
  const found = await frustrationProblems(
    scope,
    "target.semantic_name IS NOT NULL",
    ...(types.length > 0 ? [`frustration.type IN (${types.join(", ")})`] : []),
  );
  if (found.length === 0) {
    return none(
      scope,
      `control with ${asked.map(([, { label }]) => label).join(" or ") || "signs of frustration"}`,
    );
  }
  return found
    .toSorted((a, b) => b.people - a.people || b.sessions - a.sessions)
    .slice(0, shown)
    .map((problem, rank) => overall("element", say`${problem.what}: ${hurt(problem)}`, rank));
};
