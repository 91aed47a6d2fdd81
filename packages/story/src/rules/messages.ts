import type { Draft } from "../claims/draft.ts";
import { number, quote, say } from "../claims/piece.ts";
import { groupBy, keyOf } from "../records/group.ts";
import { isRefused, messageOf } from "../scene/answers.ts";
import type { Rule } from "./rule.ts";
import { control, pageOf } from "./wording.ts";

/** What the page told the user after clicks: a message or a dialog with its text, equal ones once. */
export const messages: Rule = (scene) =>
  groupBy(
    scene.clicks.filter(({ outcome }) => outcome && messageOf(outcome) !== undefined),
    (click) =>
      keyOf(click.label, click.role, click.answer, click.outcome && messageOf(click.outcome)),
  ).flatMap((clicks): readonly Draft[] => {
    const [click] = clicks;
    const outcomes = clicks.flatMap(({ outcome }) => outcome ?? []);
    const [outcome] = outcomes;
    const text = outcome && messageOf(outcome);
    if (!outcome || !text) return [];
    const how = click.answer === "dialog" ? "a dialog" : "the message";
    const often = clicks.length > 1 ? say`, ${number(outcomes.length, ...outcomes)} times` : "";
    const refused = isRefused(click);
    return [
      {
        kind: refused ? "refusal" : "message",
        part: "step",
        basis: "observed",
        at: outcome.time,
        weight: refused ? 0.69 : 0.65,
        ...pageOf(scene, outcome),
        said: say`after the click on ${control(clicks)} the page showed ${how} ${quote(text, outcome)}${often}`,
      },
    ];
  });
