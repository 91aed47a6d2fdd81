import type { Draft } from "../claims/draft.ts";
import { field, join, number, type Piece, say, target } from "../claims/piece.ts";
import { numberOf, textOf } from "../records/fields.ts";
import { groupBy } from "../records/group.ts";
import type { Moment } from "../records/records.ts";
import { type Burst, burstsOf } from "../scene/bursts.ts";
import type { Click } from "../scene/clicks.ts";
import type { Scene } from "../scene/scene.ts";
import type { Visit } from "../scene/visits.ts";
import type { Rule } from "./rule.ts";
import { control, page } from "./wording.ts";

const shownActions = 6;
const shownFields = 5;

const clicked = (burst: Burst): Piece =>
  burst.length === 1
    ? control(burst)
    : say`${control(burst)} ${number(burst.length, ...burst.map((click) => click.moment))} times`;

/** A field was changed, or left after something was entered. */
const isFilled = (moment: Moment): boolean =>
  moment.name === "form.change" ||
  (moment.name === "form.blur" && (numberOf(moment.fields, "form.interaction_count") ?? 0) > 0);

const fieldOf = (moment: Moment): string => textOf(moment.fields, "form.field_name") ?? "";

/** A click into a field only begins what is told as filling it in. */
const isField = ({ role }: Click): boolean =>
  /^(?:textbox|searchbox|spinbutton)$/u.test(role ?? "");

/** A click into a field follows its focus by no more, milliseconds. */
const focusToClick = 1000;

/** The clicks into fields that have a visible name, by the field's name in its form. */
function named(visit: Visit, made: readonly Click[]): ReadonlyMap<string, Click> {
  const byField = new Map<string, Click>();
  for (const click of made.filter((each) => isField(each) && each.label)) {
    const focus = visit.moments.findLast(
      ({ name, sequence, time }) =>
        name === "form.focus" &&
        sequence < click.moment.sequence &&
        click.moment.time - time <= focusToClick,
    );
    if (focus) byField.set(fieldOf(focus), click);
  }
  return byField;
}

/** A field by the words that its user saw, else by its name in the form. */
function fieldPiece(moments: readonly [Moment, ...Moment[]], click: Click | undefined): Piece {
  const own = field(fieldOf(moments[0]), ...moments);
  if (!click?.label) return own;
  return say`${target(click.label, click.moment)}${{ ...own, text: "" }}`;
}

function filled(visit: Visit, made: readonly Click[]): Piece | undefined {
  const fields = groupBy(
    visit.moments.filter((moment) => isFilled(moment) && fieldOf(moment) !== ""),
    fieldOf,
  );
  if (fields.length === 0) return undefined;
  const labelled = named(visit, made);
  const shown = fields
    .slice(0, shownFields)
    .map((moments) => fieldPiece(moments, labelled.get(fieldOf(moments[0]))));
  return fields.length > shownFields
    ? say`filled in ${join(shown, ", ", ", ")} and other fields`
    : say`filled in ${join(shown)}`;
}

function stepsOn(visit: Visit, made: readonly Click[]): readonly Draft[] {
  const bursts = burstsOf(made.filter((click) => !isField(click)));
  const form = filled(visit, made);
  const shown = bursts.slice(0, shownActions).map(clicked);
  const more = bursts.length > shownActions ? say` and other controls` : undefined;
  const clicks =
    shown.length === 0
      ? undefined
      : say`clicked ${more ? join(shown, ", ", ", ") : join(shown, ", then ", ", then ")}${more}`;
  const actions = [form, clicks].filter((piece): piece is Piece => piece !== undefined);
  if (actions.length === 0) return [];
  return [
    {
      kind: "steps",
      part: "step",
      basis: "observed",
      at: visit.opened.time,
      weight: 0.5,
      page: visit.path,
      said: say`on ${page(visit)} they ${join(actions)}`,
    },
  ];
}

const clicksByVisit = ({ clicks, visitOf }: Scene): ReadonlyMap<Visit, readonly Click[]> => {
  const byVisit = new Map<Visit, Click[]>();
  for (const click of clicks) {
    const visit = visitOf.get(click.moment);
    const known = visit && byVisit.get(visit);
    if (known) known.push(click);
    else if (visit) byVisit.set(visit, [click]);
  }
  return byVisit;
};

/** What the user did on each page: fields filled in, controls clicked, repeats counted. */
export const steps: Rule = (scene) => {
  const clicks = clicksByVisit(scene);
  return scene.visits.flatMap((visit) => stepsOn(visit, clicks.get(visit) ?? []));
};
