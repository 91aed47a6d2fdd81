import { tracesStream } from "@session-replay/schema";
import { lasting, number, say, words } from "../../claims/piece.ts";
import { numberOf, textOf } from "../../records/fields.ts";
import { plural } from "../../words/plural.ts";
import { none } from "./none.ts";
import { failedRequests, hurt, textAt } from "./problems.ts";
import { overall, type Plan, pathOf, whereRequests } from "./scope.ts";

const shown = 6;

/** Which requests fail most, with their status. */
export const failingRequests: Plan = async (scope) => {
  const found = await failedRequests(scope);
  if (found.length === 0) return none(scope, "failed request");
  return found
    .toSorted((a, b) => b.sessions - a.sessions)
    .slice(0, shown)
    .map((problem, rank) => overall("request", say`${problem.what}: ${hurt(problem)}`, rank));
};

/** Which requests keep people waiting longest. */
export const slowRequests: Plan = async (scope) => {
  const answered = await scope.inquiry.run(
    `FROM ${tracesStream} | WHERE ${whereRequests(scope)} | EVAL path = ${pathOf("url.full")} | EVAL wait_ms = duration / 1000000 | STATS calls = COUNT(*), slow_ms = PERCENTILE(wait_ms, 95), longest_ms = MAX(wait_ms) BY http.request.method, path | SORT slow_ms DESC | LIMIT 50`,
  );
  if (answered.rows.length === 0) return none(scope, "request");
  return answered.rows.slice(0, shown).map((row, rank) => {
    const calls = numberOf(row, "calls") ?? 0;
    return overall(
      "slow-request",
      say`${words(textAt(row, "http.request.method") ?? "", answered)} ${words(textOf(row, "path") ?? "", answered)}: the slowest twentieth took ${lasting(numberOf(row, "slow_ms") ?? 0, answered)} or longer, the longest ${lasting(numberOf(row, "longest_ms") ?? 0, answered)} (${number(calls, answered)} ${plural(calls, "call")})`,
      rank,
    );
  });
};
