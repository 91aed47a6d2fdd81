import type { Draft } from "../claims/draft.ts";
import { type Piece, quote, say, status } from "../claims/piece.ts";
import { flagOf, textOf } from "../records/fields.ts";
import type { Moment } from "../records/records.ts";
import type { Scene } from "../scene/scene.ts";
import { methodOf } from "../scene/span-facts.ts";
import { control, operation, page } from "./wording.ts";

interface Sign {
  readonly at: number;
  readonly good: boolean;
  readonly said: Piece;
}

const isWrite = (method: string | undefined): boolean =>
  method !== undefined && !/^(?:GET|HEAD|OPTIONS)$/iu.test(method);

const formName = (event: Moment): Piece | string => {
  const name = textOf(event.fields, "form.name", "form.id");
  return name ? quote(name, event) : "a form";
};

function ofEvent(event: Moment): Sign | undefined {
  const { name, fields, time } = event;
  if (name === "form.submit" && flagOf(fields, "form.success") !== undefined) {
    const good = flagOf(fields, "form.success") === true;
    return good
      ? { at: time, good, said: say`${formName(event)} was submitted and answered with success` }
      : {
          at: time,
          good,
          said: say`${formName(event)} was submitted and not answered with success`,
        };
  }
  if (textOf(fields, "funnel.stage") === "purchase") {
    const step = textOf(fields, "funnel.event") ?? name;
    return { at: time, good: true, said: say`the application reported ${quote(step, event)}` };
  }
  if (name === "form.invalid") {
    const field = textOf(fields, "form.field_name");
    return {
      at: time,
      good: false,
      said: say`validation refused ${field ? quote(field, event) : "a field"}`,
    };
  }
  return undefined;
}

/** Writes that a click asked for: refused, or answered well with a new page after it. */
const ofCalls = (scene: Scene): readonly Sign[] =>
  scene.calls.flatMap((call): readonly Sign[] => {
    const { click, span } = call;
    if (!click || call.cancelled) return [];
    const at = span.time + span.duration;
    const code = call.status === undefined ? "" : say` ${status(call.status, span)}`;
    if (call.failed) {
      const answered = call.status === undefined ? "got no answer" : "was answered";
      return [{ at, good: false, said: say`${operation(span)} ${answered}${code}` }];
    }
    const last = scene.visits.at(-1);
    const arrived = click.answer === "navigation" && last && last.opened.time >= click.moment.time;
    return isWrite(methodOf(span)) && arrived
      ? [
          {
            at,
            good: true,
            said: say`${operation(span)} was answered${code}, and ${page(last)} opened`,
          },
        ]
      : [];
  });

const ofClicks = (scene: Scene): readonly Sign[] =>
  scene.dossier.events.flatMap((event): readonly Sign[] => {
    if (!/^user\.frustration\.(?:rage|dead|error)_click$/u.test(event.name)) return [];
    const clicks = scene.clicks.filter(
      (click) => click.label === textOf(event.fields, "target.semantic_name"),
    );
    const burst = clicks.filter((click) => click.moment.time <= event.time);
    return burst.length === 0
      ? []
      : [{ at: event.time, good: false, said: say`clicks on ${control(burst)} got no answer` }];
  });

const ending = (scene: Scene): Piece => {
  const visit = scene.visits.at(-1);
  return visit ? say`they left from ${page(visit)}` : say`they left`;
};

/** Whether what the user tried came to a good end, by the last sign of it. */
export function verdict(scene: Scene): Draft {
  const signs = [
    ...scene.dossier.events.flatMap((event) => ofEvent(event) ?? []),
    ...ofCalls(scene),
    ...ofClicks(scene),
  ];
  const last = signs.toSorted((a, b) => a.at - b.at).at(-1);
  const said = last
    ? say`${last.good ? "yes" : "no"}: ${last.said}`
    : say`no finish is recorded: ${ending(scene)}, and nothing they asked for is known to have been accepted or refused`;
  return {
    kind: "verdict",
    part: "opening",
    basis: "inferred",
    at: scene.last.time,
    weight: 1,
    said,
    cites: [scene.last.reference],
  };
}
