import type { Draft } from "../claims/draft.ts";
import { sameTrace, say, status } from "../claims/piece.ts";
import { pathTo } from "../scene/failure.ts";
import type { Rule } from "./rule.ts";
import { operation, pageOf, service } from "./wording.ts";

/** A back end failed inside, though it answered the browser without an error. */
export const recoveredFailures: Rule = (scene) =>
  scene.calls.flatMap((call): readonly Draft[] => {
    const span = call.failed || call.cancelled ? undefined : call.failure?.span;
    if (!span?.backEnd || call.status === undefined) return [];
    return [
      {
        kind: "hidden-failure",
        part: "problem",
        basis: "linked",
        at: call.span.time,
        weight: 0.55,
        ...pageOf(scene, call.span),
        said: say`behind ${operation(call.span)}, ${operation(span)}${service(span) ? say` in ${service(span)}` : ""} failed, though the browser was answered ${status(call.status, call.span)}${sameTrace(span.traceId, ...pathTo(call.tree, span))}`,
      },
    ];
  });
