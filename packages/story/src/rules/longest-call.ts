import { lasting, say } from "../claims/piece.ts";
import type { Rule } from "./rule.ts";
import { operation, pageOf } from "./wording.ts";

/** The request that took longest, however short that was. */
export const longestCall: Rule = (scene) => {
  const [longest] = scene.calls.toSorted((a, b) => b.span.duration - a.span.duration);
  if (!longest) return [];
  return [
    {
      kind: "longest-call",
      part: "aside",
      basis: "observed",
      at: longest.span.time,
      weight: 0.5,
      ...pageOf(scene, longest.span),
      said: say`the longest request, ${operation(longest.span)}, took ${lasting(longest.span.duration, longest.span)}`,
    },
  ];
};
