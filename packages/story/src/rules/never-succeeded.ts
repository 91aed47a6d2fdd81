import type { Draft } from "../claims/draft.ts";
import { number, say } from "../claims/piece.ts";
import { groupBy } from "../records/group.ts";
import type { Rule } from "./rule.ts";
import { operation, pageOf } from "./wording.ts";

/** What a click asked for failed every time until the end of the session. */
export const neverSucceeded: Rule = (scene) =>
  groupBy(scene.calls, (call) => call.operation).flatMap((calls): readonly Draft[] => {
    const tried = calls.filter((call) => !call.cancelled);
    const last = tried.at(-1);
    if (!last || !tried.every((call) => call.failed) || !tried.some((call) => call.click))
      return [];
    const spans = tried.map((call) => call.span);
    const attempts =
      spans.length === 1
        ? say`there was ${number(1, ...spans)} attempt`
        : say`all ${number(spans.length, ...spans)} attempts failed`;
    return [
      {
        kind: "not-completed",
        part: "verdict",
        basis: "observed",
        at: last.span.time,
        weight: 0.92,
        ...pageOf(scene, last.span),
        said: say`${operation(last.span)} did not succeed in this session; ${attempts}`,
      },
    ];
  });
