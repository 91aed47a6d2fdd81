import { type Piece, quote, say, status } from "../claims/piece.ts";
import { flagOf, textOf } from "../records/fields.ts";
import type { Moment } from "../records/records.ts";
import { isRefused, messageOf } from "../scene/answers.ts";
import type { Call } from "../scene/calls.ts";
import type { Scene } from "../scene/scene.ts";
import { isWrite } from "../scene/span-facts.ts";
import { control, operation, page } from "./wording.ts";

/** Something that says whether what the user tried came to a good end. */
export interface CourseSign {
  readonly at: number;
  readonly good: boolean;
  /** Good, but only by what the page said: a step as often as an end. */
  readonly isStep?: boolean;
  readonly said: Piece;
}

const formName = (event: Moment): Piece | string => {
  const name = textOf(event.fields, "form.name", "form.id");
  return name ? quote(name, event) : "a form";
};

function ofEvent(event: Moment): CourseSign | undefined {
  const { name, fields, time } = event;
  if (name === "form.submit" && flagOf(fields, "form.success") !== undefined) {
    const good = flagOf(fields, "form.success") === true;
    const answered = good ? "and answered with success" : "and not answered with success";
    return { at: time, good, said: say`${formName(event)} was submitted ${answered}` };
  }
  if (textOf(fields, "funnel.stage") === "purchase") {
    const step = textOf(fields, "funnel.event") ?? name;
    return { at: time, good: true, said: say`the application reported ${quote(step, event)}` };
  }
  if (name === "form.invalid") {
    const field = textOf(fields, "form.field_name");
    const said = say`validation refused ${field ? quote(field, event) : "a field"}`;
    return { at: time, good: false, said };
  }
  return undefined;
}

/** A write that a click asked for and that was answered well: what the page then showed. */
function ofAnswered(scene: Scene, { click, span, status: code }: Call): readonly CourseSign[] {
  if (!click || !isWrite(span) || isRefused(click)) return [];
  const at = Math.max(span.time + span.duration, click.outcome?.time ?? 0);
  const answered = say`${operation(span)} was answered${code === undefined ? "" : say` ${status(code, span)}`}`;
  const opened = scene.visits.find((visit) => visit.opened.time >= click.moment.time);
  if (click.answer === "navigation" && opened) {
    return [{ at, good: true, said: say`${answered}, and ${page(opened)} opened` }];
  }
  const shown = click.outcome && messageOf(click.outcome);
  if (!click.outcome || !shown) return [];
  const said = say`${answered}, and the page showed ${quote(shown, click.outcome)}`;
  return [{ at, good: true, isStep: true, said }];
}

/** Requests that a click asked for. */
const ofCalls = (scene: Scene): readonly CourseSign[] =>
  scene.calls.flatMap((call): readonly CourseSign[] => {
    const { click, span } = call;
    if (!click || call.cancelled) return [];
    if (!call.failed) return ofAnswered(scene, call);
    const code = call.status === undefined ? "" : say` ${status(call.status, span)}`;
    const answered = call.status === undefined ? "got no answer" : "was answered";
    const said = say`${operation(span)} ${answered}${code}`;
    return [{ at: span.time + span.duration, good: false, said }];
  });

const ofClicks = (scene: Scene): readonly CourseSign[] => [
  ...scene.clicks.flatMap((click): readonly CourseSign[] => {
    const { outcome } = click;
    const message = outcome && messageOf(outcome);
    if (!outcome || !message || !isRefused(click)) return [];
    const said = say`after the click on ${control([click])} the page showed ${quote(message, outcome)}`;
    return [{ at: outcome.time, good: false, said }];
  }),
  ...scene.dossier.events.flatMap((event): readonly CourseSign[] => {
    if (!/^user\.frustration\.(?:rage|dead|error)_click$/u.test(event.name)) return [];
    const label = textOf(event.fields, "target.semantic_name");
    const burst = scene.clicks.filter(
      (click) => click.label === label && click.moment.time <= event.time,
    );
    return burst.length === 0
      ? []
      : [{ at: event.time, good: false, said: say`clicks on ${control(burst)} got no answer` }];
  }),
];

/** Whether the user tried something else after a good sign, so that it was no end. */
function wentOn(scene: Scene, { at, isStep }: CourseSign): boolean {
  const later = scene.dossier.events.filter((event) => event.time > at);
  if (isStep && later.some(({ name }) => name === "user.navigation")) return true;
  return (
    later.some(({ name }) => name === "form.change" || name === "form.submit") ||
    scene.calls.some(({ click, span }) => isWrite(span) && (click?.moment.time ?? 0) > at)
  );
}

/** How it went as far as it is known. */
export interface Course {
  readonly sign: CourseSign;
  /** Good, but the user went on to something of which no end is recorded. */
  readonly isOpen: boolean;
}

/** What the last sign of how it went says; undefined if there is none. */
export function courseOf(scene: Scene): Course | undefined {
  const sign = lastSign(scene);
  if (!sign) return undefined;
  return { sign, isOpen: sign.good && wentOn(scene, sign) };
}

const lastSign = (scene: Scene): CourseSign | undefined =>
  [
    ...scene.dossier.events.flatMap((event) => ofEvent(event) ?? []),
    ...ofCalls(scene),
    ...ofClicks(scene),
  ]
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
