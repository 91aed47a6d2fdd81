import type { Draft } from "../claims/draft.ts";
import { number, say } from "../claims/piece.ts";
import { groupBy, keyOf } from "../records/group.ts";
import type { Rule } from "./rule.ts";
import { control, pageOf } from "./wording.ts";

/** How each kind of outcome is worded; what is not here is told by its own rule. */
const wordings: Readonly<Record<string, string>> = {
  navigation: "opened another page",
  change: "changed what the page showed",
  dialog: "opened a dialog",
  message: "brought a message",
  download: "started a download",
  new_tab: "opened a new tab",
  media: "started or stopped media",
  focus: "moved the focus",
  none: "changed nothing that could be seen",
};

/** What the page gave back to the clicks on each control. */
export const answers: Rule = (scene) =>
  groupBy(
    scene.clicks.filter((click) => click.outcome && wordings[click.answer ?? ""]),
    (click) => keyOf(click.label, click.role, click.answer),
  ).flatMap((clicks): readonly Draft[] => {
    const [first] = clicks;
    const outcomes = clicks.flatMap((click) => click.outcome ?? []);
    const [outcome] = outcomes;
    if (!outcome) return [];
    const often = clicks.length > 1 ? say` ${number(outcomes.length, ...outcomes)} times` : "";
    return [
      {
        kind: "answer",
        part: "aside",
        basis: "observed",
        at: outcome.time,
        weight: first.answer === "none" ? 0.7 : 0.5,
        ...pageOf(scene, outcome),
        said: say`the click on ${control(clicks)} ${wordings[first.answer ?? ""]}${often}`,
      },
    ];
  });
