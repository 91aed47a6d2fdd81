import type { Draft } from "../claims/draft.ts";
import { number, say, target, words } from "../claims/piece.ts";
import { textOf } from "../records/fields.ts";
import { groupBy, keyOf } from "../records/group.ts";
import type { Moment } from "../records/records.ts";
import { labelOf } from "../scene/clicks.ts";
import { eventsNamed, type Scene } from "../scene/scene.ts";
import type { Rule } from "./rule.ts";
import { pageOf } from "./wording.ts";

const interactive =
  /^(?:button|link|a|input|select|textarea|checkbox|radio|tab|menuitem|switch|option|combobox|summary)$/u;

function told(scene: Scene, signs: readonly [Moment, ...Moment[]]): Draft {
  const [sign] = signs;
  const label = labelOf(sign);
  const role = textOf(sign.fields, "target.role", "target.element");
  const place = label ? target(label, ...signs) : "a place without a name";
  const kind =
    role === undefined
      ? ""
      : interactive.test(role)
        ? say`, a ${words(role, sign)},`
        : say` (“${words(role, sign)}”, not a control)`;
  const often = signs.length > 1 ? say` ${number(signs.length, ...signs)} times` : "";
  return {
    kind: "dead-click",
    part: "problem",
    basis: "observed",
    at: sign.time,
    weight: 0.75,
    ...pageOf(scene, sign),
    cites: signs.map(({ reference }) => reference),
    said: say`they clicked ${place}${kind} and nothing happened${often} (dead click)`,
  };
}

/** Clicks without any effect, and whether the place is a control at all. */
export const deadClicks: Rule = (scene) =>
  groupBy(eventsNamed(scene, "user.frustration.dead_click"), (sign) =>
    keyOf(labelOf(sign), textOf(sign.fields, "browser.css_selector")),
  ).map((signs) => told(scene, signs));
