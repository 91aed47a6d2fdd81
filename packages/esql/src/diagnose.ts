import type { Catalogue } from "./catalogue.ts";
import type { CompileOptions } from "./compiled.ts";
import { EsqlError, type Problem } from "./errors/esql-error.ts";
import { recoverQuery } from "./parse/query.ts";
import { planCommand } from "./plan/plan-command.ts";
import { createPlanner, type Planner } from "./plan/planner.ts";
import { readSettings } from "./plan/settings.ts";

const byPlace = (a: Problem, b: Problem): number =>
  (a.position?.offset ?? 0) - (b.position?.offset ?? 0);

/** Plans the commands that can be read, as long as what they build on is known. */
function verify(planner: Planner, { query, gaps }: ReturnType<typeof recoverQuery>): void {
  for (const [index, command] of query.commands.entries()) {
    // Behind a command that cannot be read nobody knows which columns there are.
    if (gaps.some((gap) => gap < index)) return;
    planCommand(command, planner);
  }
}

/** All that is wrong with a query, in the order of its text; nothing if it would run. */
export function diagnose(
  text: string,
  catalogue: Catalogue,
  options: CompileOptions,
): readonly Problem[] {
  const problems: Problem[] = [];
  try {
    const recovered = recoverQuery(text, options.params);
    problems.push(...recovered.problems);
    const settings = readSettings(recovered.query, options);
    const planner = createPlanner(text, catalogue, options, settings);
    try {
      verify(planner, recovered);
    } finally {
      problems.push(...planner.problems);
    }
  } catch (error) {
    if (!(error instanceof EsqlError)) throw error;
    problems.push(...error.problems);
  }
  return problems.sort(byPlace);
}
