import type { Draft } from "../claims/draft.ts";
import { before, number, say, status } from "../claims/piece.ts";
import { groupBy } from "../records/group.ts";
import type { Rule } from "./rule.ts";
import { operation, pageOf } from "./wording.ts";

/** A request that failed and, tried again, succeeded. */
export const retries: Rule = (scene) => {
  const byOperation = groupBy(scene.calls, (call) => call.operation);
  return byOperation.flatMap((calls): readonly Draft[] => {
    const failed = calls.filter((call) => call.failed);
    const lastFailed = failed.at(-1);
    const success = calls.find(
      (call) =>
        lastFailed && !call.failed && !call.cancelled && call.span.time > lastFailed.span.time,
    );
    if (!lastFailed || success?.status === undefined) return [];
    const attempts = failed.map((call) => call.span);
    return [
      {
        kind: "retry-succeeded",
        part: "problem",
        basis: "observed",
        at: success.span.time,
        weight: 0.68,
        ...pageOf(scene, success.span),
        said: say`after ${number(attempts.length, ...attempts)} failed ${attempts.length === 1 ? "attempt" : "attempts"}, ${operation(success.span)} was answered ${status(success.status, success.span)}${before(lastFailed.span, success.span)}`,
      },
    ];
  });
};
