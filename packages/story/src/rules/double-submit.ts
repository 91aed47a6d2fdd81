import type { Draft } from "../claims/draft.ts";
import { number, say } from "../claims/piece.ts";
import { groupBy } from "../records/group.ts";
import { isWrite } from "../scene/span-facts.ts";
import type { Rule } from "./rule.ts";
import { control, operation, pageOf } from "./wording.ts";

/** The same write was sent again by a further click before the first was answered. */
export const doubleSubmits: Rule = (scene) =>
  groupBy(
    scene.calls.filter((call) => call.click && isWrite(call.span)),
    (call) => call.operation,
  ).flatMap((calls): readonly Draft[] => {
    const [first] = calls;
    const end = first.span.time + first.span.duration;
    const clicks = [
      first,
      ...calls.slice(1).filter(({ click }) => (click?.moment.time ?? end) < end),
    ]
      .flatMap(({ click }) => click ?? [])
      .filter((click, index, all) => all.indexOf(click) === index);
    if (clicks.length < 2) return [];
    const spans = calls
      .filter(({ click }) => click && clicks.includes(click))
      .map(({ span }) => span);
    return [
      {
        kind: "double-submit",
        part: "problem",
        basis: "linked",
        at: first.span.time,
        weight: 0.6,
        ...pageOf(scene, first.span),
        said: say`${control(clicks)} was pressed again before the answer came, so that ${operation(first.span)} was sent ${number(spans.length, ...spans)} times`,
      },
    ];
  });
