import type { Draft } from "../claims/draft.ts";
import { lasting, number, say } from "../claims/piece.ts";
import { groupBy, keyOf } from "../records/group.ts";
import type { Call } from "../scene/calls.ts";
import { visitAt } from "../scene/scene.ts";
import { coveredTime } from "../scene/slowness.ts";
import { methodOf, pathOf } from "../scene/span-facts.ts";
import type { Rule } from "./rule.ts";
import { operation, page, pageOf } from "./wording.ts";

const fewest = 8;
const long = 1000;

/** A path with its ids left open, so that requests of one shape compare equal. */
const shapeOf = ({ span }: Call): string =>
  `${methodOf(span)} ${pathOf(span)}`.replace(/[\da-f]{8}-[\da-f-]{27}|[^/]*\d[^/]*/giu, "*");

/** A page that asks for one thing after the other, many times, instead of once for all. */
export const requestBursts: Rule = (scene) =>
  groupBy(scene.calls, (call) =>
    keyOf(visitAt(scene, call.span)?.opened.reference, shapeOf(call)),
  ).flatMap((calls): readonly Draft[] => {
    const spans = calls.map((call) => call.span);
    const covered = coveredTime(spans);
    const [first] = spans;
    const visit = first && visitAt(scene, first);
    if (!first || !visit || spans.length < fewest || covered < long) return [];
    return [
      {
        kind: "request-burst",
        part: "problem",
        basis: "observed",
        at: first.time,
        weight: 0.7,
        ...pageOf(scene, first),
        said: say`${page(visit)} sent ${number(spans.length, ...spans)} requests like ${operation(first)}, which together took ${lasting(covered, ...spans)}`,
      },
    ];
  });
