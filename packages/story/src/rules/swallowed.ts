import type { Draft } from "../claims/draft.ts";
import { number, say, status } from "../claims/piece.ts";
import { numberOf } from "../records/fields.ts";
import type { Moment } from "../records/records.ts";
import { burstsOf } from "../scene/bursts.ts";
import type { Call } from "../scene/calls.ts";
import type { Click } from "../scene/clicks.ts";
import type { Scene } from "../scene/scene.ts";
import type { Rule } from "./rule.ts";
import { control, operation, pageOf } from "./wording.ts";

const isUnanswered = (click: Click): boolean => click.answer === "none";

const outcomesOf = (clicks: readonly Click[]): readonly Moment[] =>
  clicks.flatMap((click) => click.outcome ?? []);

function swallowed(
  scene: Scene,
  clicks: readonly Click[],
  calls: readonly Call[],
): Draft | undefined {
  const [call] = calls;
  const outcomes = outcomesOf(clicks);
  const [first] = outcomes;
  if (!call || !first) return undefined;
  const stated = outcomes.find(
    (outcome) => (numberOf(outcome.fields, "outcome.status") ?? 0) >= 400,
  );
  const code = stated ? numberOf(stated.fields, "outcome.status") : call.status;
  const proof = stated ?? call.span;
  const many =
    clicks.length === 1
      ? say`the click on ${control(clicks)} changed nothing that could be seen`
      : say`none of ${number(outcomes.length, ...outcomes)} clicks on ${control(clicks)} changed anything that could be seen`;
  return {
    kind: "swallowed-failure",
    part: "problem",
    basis: "linked",
    at: first.time,
    weight: 0.93,
    ...pageOf(scene, first),
    said: say`the page showed nothing of the failed ${operation(call.span)}: ${many}${code === undefined ? "" : say`, though the answer was ${status(code, proof)}`}`,
  };
}

/** A click's request failed, and the page showed the user nothing of it. */
export const swallowedFailures: Rule = (scene) => {
  const failed = scene.calls.filter((call) => call.failed && call.click);
  return burstsOf(scene.clicks).flatMap((burst) => {
    const calls = failed.filter((call) => call.click && burst.includes(call.click));
    const answeredVisibly = burst.some((click) => click.outcome && !isUnanswered(click));
    if (calls.length === 0 || answeredVisibly) return [];
    return swallowed(scene, burst.filter(isUnanswered), calls) ?? [];
  });
};
