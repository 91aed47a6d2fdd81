import type { Draft } from "../claims/draft.ts";
import { quote, say } from "../claims/piece.ts";
import { textOf } from "../records/fields.ts";
import type { Rule } from "./rule.ts";
import { control, pageOf } from "./wording.ts";

/** What the page told the user after a click: a message or a dialog with its text. */
export const messages: Rule = (scene) =>
  scene.clicks.flatMap((click): readonly Draft[] => {
    const { outcome } = click;
    const text = outcome && textOf(outcome.fields, "outcome.message");
    if (!outcome || !text) return [];
    const how = click.answer === "dialog" ? "a dialog" : "the message";
    return [
      {
        kind: "message",
        part: "step",
        basis: "observed",
        at: outcome.time,
        weight: 0.65,
        ...pageOf(scene, outcome),
        said: say`after the click on ${control([click])} the page showed ${how} ${quote(text, outcome)}`,
      },
    ];
  });
