import type { Draft } from "../claims/draft.ts";
import { field, number, quote, say } from "../claims/piece.ts";
import { textOf } from "../records/fields.ts";
import { groupBy, keyOf } from "../records/group.ts";
import type { Moment } from "../records/records.ts";
import { eventsNamed, type Scene } from "../scene/scene.ts";
import type { Rule } from "./rule.ts";
import { pageOf } from "./wording.ts";

function told(scene: Scene, refusals: readonly [Moment, ...Moment[]]): Draft {
  const [refusal] = refusals;
  const name = textOf(refusal.fields, "form.field_name");
  const message = textOf(refusal.fields, "form.error_message");
  const often = refusals.length > 1 ? say` ${number(refusals.length, ...refusals)} times` : "";
  return {
    kind: "form-refusal",
    part: "problem",
    basis: "observed",
    at: refusal.time,
    weight: refusals.length > 1 ? 0.74 : 0.62,
    ...pageOf(scene, refusal),
    cites: refusals.map(({ reference }) => reference),
    said: say`validation refused ${name ? field(name, ...refusals) : "a field"}${often}${message ? say`: ${quote(message, refusal)}` : ""}`,
  };
}

/** Fields that validation refused, equal refusals once with their count. */
export const formRefusals: Rule = (scene) =>
  groupBy(eventsNamed(scene, "form.invalid"), ({ fields }) =>
    keyOf(textOf(fields, "form.field_name"), textOf(fields, "form.error_message")),
  ).map((refusals) => told(scene, refusals));
