import { logsStream } from "@session-replay/schema";
import { number, say, words } from "../../claims/piece.ts";
import { numberOf, textOf } from "../../records/fields.ts";
import { plural } from "../../words/plural.ts";
import { none } from "./none.ts";
import { overall, type Plan, pageEval, person, whereEvents } from "./scope.ts";

const shown = 6;

/** The pages with most signs of frustration and errors. */
export const frustratingPages: Plan = async (scope) => {
  const where = whereEvents(scope, 'frustration.type IS NOT NULL OR body.text == "user.error"');
  const answered = await scope.inquiry.run(
    `FROM ${logsStream} | WHERE ${where} | ${pageEval} | STATS signs = COUNT(*), sessions = COUNT_DISTINCT(session.id), people = COUNT_DISTINCT(${person}) BY page | SORT people DESC, signs DESC | LIMIT 50`,
  );
  if (answered.rows.length === 0) return none(scope, "page with signs of frustration");
  return answered.rows.slice(0, shown).map((row, rank) => {
    const signs = numberOf(row, "signs") ?? 0;
    const people = numberOf(row, "people") ?? 0;
    const sessions = numberOf(row, "sessions") ?? 0;
    return overall(
      "page",
      say`${words(textOf(row, "page") ?? "an unknown page", answered)}: ${number(signs, answered)} ${plural(signs, "sign")} of frustration or errors, of ${number(people, answered)} ${plural(people, "person", "people")} in ${number(sessions, answered)} ${plural(sessions, "session")}`,
      rank,
    );
  });
};
