import type { Draft } from "../claims/draft.ts";
import { field, lasting, number, type Piece, quote, say, target, words } from "../claims/piece.ts";
import { numberOf, textOf } from "../records/fields.ts";
import { groupBy, keyOf } from "../records/group.ts";
import type { Moment } from "../records/records.ts";
import { pathOfUrl } from "../records/url.ts";
import { labelOf } from "../scene/clicks.ts";
import { type Scene, visitAt } from "../scene/scene.ts";
import type { Rule } from "./rule.ts";
import { page, pageOf } from "./wording.ts";

const during = (sign: Moment, word = "for"): Piece | string => {
  const duration = numberOf(sign.fields, "frustration.duration_ms");
  return duration ? say` ${word} ${lasting(duration, sign)}` : "";
};

const fieldOf = (sign: Moment): Piece | string => {
  const name = textOf(sign.fields, "form.field_name");
  return name ? field(name, sign) : "a field";
};

const formOf = (sign: Moment): Piece | string => {
  const name = textOf(sign.fields, "form.name");
  return name ? say`the form ${quote(name, sign)}` : "a form";
};

/** Wording of each sign that has no rule of its own; a new type needs a line here. */
const wordings: Readonly<Record<string, (sign: Moment, where: Piece) => Piece>> = {
  thrashing: (sign, where) => {
    const turns = numberOf(sign.fields, "frustration.direction_changes");
    const often = turns === undefined ? "" : say`, changing direction ${number(turns, sign)} times`;
    return say`they scrolled or moved to and fro${during(sign)} on ${where}${often}, as when searching for something (thrashing)`;
  },
  error_click: (sign) => {
    const label = labelOf(sign);
    const message = textOf(sign.fields, "error.message");
    const on = label ? say` on ${target(label, sign)}` : "";
    return say`the click${on} was followed by an error${message ? say`: ${quote(message, sign)}` : ""} (error click)`;
  },
  form_hesitation: (sign) =>
    say`they paused at ${fieldOf(sign)}${during(sign)} before entering anything (hesitation)`,
  form_abandonment: (sign) => {
    const last = textOf(sign.fields, "form.field_name");
    return say`they began ${formOf(sign)} and left it without submitting${last ? say`; the last field was ${field(last, sign)}` : ""} (abandoned form)`;
  },
  quick_back: (sign, where) => {
    const left = textOf(sign.fields, "page.previous_url");
    const from = left ? say` from ${words(pathOfUrl(left), sign)}` : "";
    return say`they went back${from} to ${where}${during(sign, "after only")} (quick back)`;
  },
  refresh_rage: (sign, where) => {
    const count = numberOf(sign.fields, "frustration.click_count");
    return say`they reloaded ${where} ${count ? say`${number(count, sign)} times` : "several times"}${during(sign, "within")} (reload in frustration)`;
  },
};

function told(scene: Scene, signs: readonly [Moment, ...Moment[]]): readonly Draft[] {
  const [sign] = signs;
  const type = textOf(sign.fields, "frustration.type") ?? sign.name.split(".").at(-1) ?? "";
  const wording = wordings[type];
  const visit = visitAt(scene, sign);
  if (!wording || !visit) return [];
  const often = signs.length > 1 ? say`, ${number(signs.length, ...signs)} times` : "";
  return [
    {
      kind: type.replaceAll("_", "-"),
      part: "problem",
      basis: "observed",
      at: sign.time,
      weight: type === "thrashing" ? 0.72 : 0.6,
      ...pageOf(scene, sign),
      cites: signs.map(({ reference }) => reference),
      said: say`${wording(sign, page(visit))}${often}`,
    },
  ];
}

/** Every other sign of frustration, as the browser judged it. */
export const otherFrustration: Rule = (scene) =>
  groupBy(
    scene.dossier.events.filter((event) => event.name.startsWith("user.frustration.")),
    (sign) =>
      keyOf(
        sign.name,
        labelOf(sign),
        textOf(sign.fields, "error.message", "form.field_name", "form.name"),
        visitAt(scene, sign)?.path,
        // A sign that states how long or how often is told by itself.
        /error_click|form_/u.test(sign.name) ? undefined : sign.sequence,
      ),
  ).flatMap((signs) => told(scene, signs));
