import type { Draft } from "../claims/draft.ts";
import { quote, say } from "../claims/piece.ts";
import { flagOf, textOf } from "../records/fields.ts";
import { groupBy } from "../records/group.ts";
import { eventsNamed } from "../scene/scene.ts";
import type { Rule } from "./rule.ts";
import { pageOf } from "./wording.ts";

/** How the last submit of each form was answered. */
export const submits: Rule = (scene) =>
  groupBy(
    eventsNamed(scene, "form.submit"),
    (event) => textOf(event.fields, "form.name", "form.id") ?? "",
  ).flatMap((events): readonly Draft[] => {
    const last = events.at(-1) ?? events[0];
    const success = flagOf(last.fields, "form.success");
    if (success === undefined) return [];
    const name = textOf(last.fields, "form.name", "form.id");
    return [
      {
        kind: success ? "form-accepted" : "form-not-accepted",
        part: success ? "step" : "problem",
        basis: "observed",
        at: last.time,
        weight: 0.7,
        ...pageOf(scene, last),
        cites: [last.reference],
        said: say`${name ? say`the form ${quote(name, last)}` : "a form"} was submitted ${success ? "and answered with success" : "without success"}`,
      },
    ];
  });
